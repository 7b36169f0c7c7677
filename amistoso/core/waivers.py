"""What may be let go of an invoice that is nearly paid: cents, a bank's fee, an agreed discount, a tax withheld.

More than a rest is no difference any more: that is a credit note, and the books need one.
"""

from enum import StrEnum

from amistoso.core.matches import Reason

MOST_SHARE_PCT = 20  # a rent's withholding of 19 % is 15.7 % of the invoice with its VAT
SMALL_MINOR = 1_500  # a fee of a small invoice may be more of it


class Kind(StrEnum):
    DISCOUNT = "discount"
    FEE = "fee"
    CENTS = "cents"
    WITHHELD = "withheld"
    GESTURE = "gesture"


KIND_OF_REASON = {
    "discount-taken": Kind.DISCOUNT,
    "fee-taken": Kind.FEE,
    "cents-missing": Kind.CENTS,
    "tax-withheld": Kind.WITHHELD,
}


def is_small_enough(amount_minor: int, minor: int) -> bool:
    """Say whether letting `minor` go still leaves an invoice of `amount_minor` paid for the most part."""
    return 0 < minor < amount_minor and (minor <= SMALL_MINOR or minor * 100 <= amount_minor * MOST_SHARE_PCT)


def offered(reasons: tuple[Reason, ...]) -> tuple[Kind, int] | None:
    """Return why something is missing and how much, where the reasons of a proposal say so."""
    for one in reasons:
        if one.code in KIND_OF_REASON:
            return KIND_OF_REASON[one.code], int(str(dict(one.values)["minor"]))
    return None
