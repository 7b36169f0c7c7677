"""What the tests of texts share: a customer who prefers them, and a provider on loopback."""

from datetime import timedelta

from amistoso.actions import runs
from amistoso.models import Contact, Message
from tests import world
from tests.world import NOW, TODAY

KEY, SECRET, ACCOUNT = "token-1", "firma-2", "AC77"
PLACE = {"today": TODAY, "at": NOW}


def prefers(customer, channels, **fields):
    Contact.objects.filter(customer=customer).update(channels=channels, **fields)


def late(company, name="Frutas Pérez, S.L.", **fields):
    made = world.customer(
        company, name, tier="standard", city="Murcia", postal_code="30001", address="Calle Mayor 1", **fields
    )
    world.invoice(made, f"F-{made.id}", 123456, due=TODAY - timedelta(days=10))
    return made


def one(customer) -> Message:
    return Message.objects.get(customer=customer, direction="out")


def run(company, **more):
    return runs.run_day(company=company, today=more.get("today", TODAY), at=more.get("at", NOW))


def state(message) -> str:
    message.refresh_from_db()
    return message.state
