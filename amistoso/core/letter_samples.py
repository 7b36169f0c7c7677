"""Invented facts to try a template on, where there is no customer yet: one invoice, or several with a credit note."""

from datetime import date, timedelta

from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, Person
from amistoso.core.letter_texts import Place

COMPANY = Party("Maderas del Segura, S.L.", "B30123457", "Calle Mayor 4, 30001 Murcia", "968 11 22 33",
                "hola@maderas.example", "www.maderas.example")  # fmt: skip
SENDER = Person("Marta Ruiz", "marta@maderas.example", "968 11 22 44", "administration")
CUSTOMER = Party("Frutas Pérez, S.A.", "A28111117", "28013 Madrid")


def facts(place: Place, today: date, *, many: bool = False, is_follow_up: bool = False) -> LetterFacts:
    due_on = today - timedelta(days=20)
    items = [LetterItem("F-2026/118", due_on - timedelta(days=30), due_on, 123456, "EUR", 123456, "RF18F2026118")]
    if many:
        items += [
            LetterItem("F-2026/131", due_on - timedelta(days=25), due_on + timedelta(days=5), 50000, "EUR", 80000),
            LetterItem("A-2026/7", due_on, due_on, -10050, "EUR", -10050),
        ]
    return LetterFacts(
        language=place.language,
        register=place.register,
        written_on=today,
        company=COMPANY,
        customer=CUSTOMER,
        sender=SENDER,
        items=tuple(items),
        contact_name="Laura Gómez",
        iban="ES9121000418450200051332",
        payment_terms="Transferencia a 30 días",
        phones=("915 55 01 02 (Laura Gómez)",),
        instalment_on=(today + timedelta(days=3),),
        agreed_on=today - timedelta(days=30),
        earlier_on=today - timedelta(days=8) if is_follow_up else None,
    )
