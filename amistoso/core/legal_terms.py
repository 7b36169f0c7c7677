"""The longest terms of payment that a law allows between firms, by country. Sources stand beside the numbers.

Only laws that set a ceiling nobody may agree away: where an express agreement may go further, nothing is said.
"""

from typing import NamedTuple


class Ceiling(NamedTuple):
    """`public_days` is for public bodies, `public_marks` the first letter by which their tax ids are known."""

    days: int
    public_days: int
    law: str
    public_marks: str = ""


CEILINGS: dict[str, Ceiling] = {
    # Art. 4.3, mandatory between firms; public bodies pay in thirty days (LCSP, art. 198.4). P: town halls and
    # provinces, Q: public organisms, S: organs of the State and of the regions.
    "ES": Ceiling(60, 30, "Ley 3/2004, art. 4", "PQS"),
    "FR": Ceiling(60, 30, "Code de commerce, art. L441-10"),
    "CO": Ceiling(45, 45, "Ley 2024 de 2020, art. 3"),
    "CL": Ceiling(30, 30, "Ley 19.983, art. 2"),
}


def ceiling_of(country: str, tax_id: str) -> tuple[int, str] | None:
    """Return the longest term in days and the law that says so."""
    known = CEILINGS.get(country)
    if known is None:
        return None
    is_public = bool(known.public_marks) and tax_id[:1] in tuple(known.public_marks)
    return (known.public_days if is_public else known.days), known.law
