"""Put a protocol into use; a protocol with a problem never is."""

from datetime import date, datetime

from django.db import transaction

from amistoso.actions import events
from amistoso.actions.refusals import Refusal
from amistoso.core import protocol_files
from amistoso.models import Company, Customer


def use(*, company: Company, text: str, actor: str, at: datetime, today: date) -> None:
    """Use the protocol from now on and look at everybody again; an empty text is the ready-made one."""
    name = "cobro-amistoso"
    if text:
        protocol, problems = protocol_files.read(text)
        if protocol is None:
            first = problems[0]
            raise Refusal("protocol-invalid", f"{first.where}: {first.message}", first.hint)
        name = f"{protocol.name} {protocol.version}"
    with transaction.atomic():
        Company.objects.filter(id=company.id).update(protocol_text=text)
        company.protocol_text = text
        Customer.objects.filter(company=company, items__open_minor__gt=0).update(next_look_on=today)
        events.record(
            company_id=company.id, actor=actor, verb="use", noun="protocol", at=at, data={"name": name, "text": text}
        )
