"""The lines of a story that agree, propose, answer and end."""

from datetime import timedelta
from typing import Any

from amistoso.actions import agreement_proposals, agreements
from amistoso.core.agreements import equal_instalments
from amistoso.core.story_worlds import Line
from amistoso.models import Agreement, Message


def agree(desk: Any, line: Line) -> None:
    agreements.agree(**_wanted(desk, line), **desk.said)


def propose(desk: Any, line: Line) -> None:
    """What waits for the customer says nothing of how it came to them: that has tests of its own."""
    made = agreements.draw_up(**_wanted(desk, line), **desk.said)
    until = line.day_after("until")
    agreement_proposals.propose(agreement_id=made.id, answer_by_on=until, by_mail=False, **desk.said)


def accept(desk: Any, line: Line) -> None:
    made, said = _only(desk), {**desk.said}
    del said["actor"]
    agreement_proposals.accept(
        agreement_id=made.id, sha256=made.text_sha256, name="Laura", role="Gerente", network="", **said
    )
    Message.objects.filter(customer=desk.customer, step="agreement-copy").delete()


def decline(desk: Any, line: Line) -> None:
    said = {**desk.said}
    del said["actor"]
    agreement_proposals.decline(agreement_id=_only(desk).id, text="", network="", **said)


def end(desk: Any, line: Line) -> None:
    agreements.end(agreement_id=_only(desk).id, **desk.said)


def _only(desk: Any) -> Agreement:
    return Agreement.objects.get(customer=desk.customer)


def _wanted(desk: Any, line: Line) -> dict[str, Any]:
    at = line.words.index("in")
    items = [desk.item(number) for number in line.words[:at]]
    shares = equal_instalments(sum(item.open_minor for item in items), int(line.words[at + 1]))
    first = line.day_after("from")
    plan = [(first + timedelta(days=30 * index), share) for index, share in enumerate(shares)]
    return {"customer_id": desk.customer.id, "item_ids": [item.id for item in items], "instalments": plan}
