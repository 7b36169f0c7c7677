"""A decision as the public contract says it: for the command line, the API and anybody's scripts."""

from collections.abc import Mapping

from amistoso.core import money, wording
from amistoso.core.decisions import Decision


def as_json(decision: Decision, customer: Mapping[str, object], language: str) -> dict[str, object]:
    """Return the object; `customer` gives its name, id and tax_id."""
    step = decision.step
    return {
        "customer": customer["name"],
        "customer_id": decision.customer_id,
        "tax_id": customer["tax_id"],
        "outcome": decision.outcome,
        "step": step.key if step else None,
        "stage": step.stage.value if step else None,
        "channel": decision.channel or None,
        "approval": ("automatic" if decision.approval == "automatic" else "person") if step else None,
        "approver": decision.approval if step else None,
        "items": [
            {
                "invoice": item.number,
                "due_date": item.due_on.isoformat(),
                "amount": money.plain(item.open_minor, item.currency),
                "currency": item.currency,
            }
            for item in decision.items
        ],
        "reasons": [
            {"code": reason.code, "text": wording.sentence(reason.code, dict(reason.values), language)}
            for reason in decision.reasons
        ],
        "next_look_on": decision.next_look_on.isoformat() if decision.next_look_on else None,
    }
