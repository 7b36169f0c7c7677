"""Who signs a step when the one it names is not there: the next one up, for a letter must not lose weight."""

ROLES = ("administration", "finance", "owner")


def stand_ins(role: str) -> tuple[str, ...]:
    """Return who may sign for a role, the first first: itself, those above it, then those below."""
    at = ROLES.index(role) if role in ROLES else 0
    return (*ROLES[at:], *reversed(ROLES[:at]))


def who_signs(role: str, present: frozenset[str]) -> str:
    """Return the role that signs, or nothing when nobody is there."""
    return next((one for one in stand_ins(role) if one in present), "")
