"""Why an amount may be a little less than what is owed: cents, a bank's fee, a tax withheld, an agreed discount.

None of these closes an invoice by itself, but the discount that was agreed and earned: the money goes to it, what is
missing stays open, and nobody is asked for it before a person has read why.
"""

from amistoso.core.matches import Reason, reason

MOST_CENTS = 5
MOST_FEE_MINOR = 4_000  # of a transfer from abroad; within Spain a few euros
MOST_FEE_SHARE_PCT = 5
MOST_SMALL_FEE_MINOR, MOST_SMALL_FEE_SHARE_PCT = 1_500, 40  # of a small invoice a fee takes a larger share
# Withheld from the price before VAT: professionals 15 % (7 % the first years), rents 19 %, farming and modules 2 and 1.
WITHHELD_PCT = (15, 19, 7, 2, 1, 24)
VAT_PCT = (21, 10, 4, 0)
ROUNDING_MINOR = 1


def why_less(amount_minor: int, owed_minor: int, currency: str, discount_bp: int = 0) -> Reason | None:
    """Return the likeliest cause of what is missing; None where it is a part payment like any other."""
    missing = owed_minor - amount_minor
    if missing <= 0:
        return None
    told = {"minor": missing, "currency": currency}
    if missing <= MOST_CENTS:
        return reason("cents-missing", **told)
    if discount_bp and abs(missing - round(owed_minor * discount_bp / 10_000)) <= ROUNDING_MINOR:
        return reason("discount-taken", bp=discount_bp, **told)
    for withheld in WITHHELD_PCT:
        for vat in VAT_PCT:
            if abs(missing - (owed_minor * withheld * 2 + 100 + vat) // (2 * (100 + vat))) <= ROUNDING_MINOR:
                return reason("tax-withheld", pct=withheld, vat=vat, **told)
    is_small = missing <= MOST_SMALL_FEE_MINOR and missing * 100 <= owed_minor * MOST_SMALL_FEE_SHARE_PCT
    if is_small or (missing <= MOST_FEE_MINOR and missing * 100 <= owed_minor * MOST_FEE_SHARE_PCT):
        return reason("fee-taken", **told)
    return None
