"""How we came to know what a customer says: the same few words for a promise, a dispute and a reason."""

SOURCES = ("call", "mail", "portal", "meeting", "other")
_OF_CHANNEL = {
    "call": "call", "email": "mail", "certified-email": "mail", "letter": "mail", "registered": "mail",
    "whatsapp": "mail", "sms": "mail", "portal": "portal", "meeting": "meeting",
}  # fmt: skip


def source_of(channel: str) -> str:
    """Return the source that a message of this channel stands for."""
    return _OF_CHANNEL.get(channel, "other")
