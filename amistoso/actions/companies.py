"""Set up a company, its senders and its people."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import available_timezones

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from amistoso.actions import company_changes, events, quality
from amistoso.actions.refusals import Refusal
from amistoso.core import identifiers, letter_paper, money, payment_pages, sleeping
from amistoso.core.allocation import Order
from amistoso.core.creditor_references import Referring
from amistoso.core.letter_words import FORMAL, REGISTERS
from amistoso.core.sleeping import SleepOnIt
from amistoso.models import Company, DeskRole, Membership, Sender, SenderRole


def create(
    *,
    name: str,
    tax_id: str,
    actor: str,
    at: datetime,
    country: str = "ES",
    email: str = "",
    **details: str,
) -> Company:
    """Create a company; the tax id is checked where the country's rule is known."""
    if not name.strip():
        raise Refusal("company-name", "La empresa necesita un nombre.", 'Escriba --company "Nombre, S.L."')
    normal = identifiers.tax_id(tax_id).value
    if country == "ES" and not identifiers.is_valid_spanish_tax_id(normal):
        raise Refusal("tax-id-invalid", f"«{tax_id}» no es un NIF válido.", "Revise la letra o el dígito de control.")
    if not normal:
        raise Refusal("tax-id-invalid", "Falta el NIF de la empresa.", "Escriba --tax-id B12345674.")
    if email and not identifiers.email_is_plausible(email):
        raise Refusal("email-invalid", f"«{email}» no es una dirección de correo.", "Revísela.")
    _refuse_what_no_run_could_use(name, country, details)
    iban = identifiers.plain_iban(details.get("iban", ""))
    if iban and not identifiers.iban_is_valid(iban):
        raise Refusal("iban-invalid", f"«{iban}» no es un IBAN válido.", "Revise sus dígitos.")
    details["iban"] = iban
    if Company.objects.filter(tax_id=normal).exists():
        raise Refusal("company-exists", f"Ya hay una empresa con NIF {normal}.", "No hace falta crearla otra vez.")
    with transaction.atomic():
        company = Company.objects.create(
            name=name.strip(), tax_id=normal, country=country, email=email, **{k: v for k, v in details.items() if v}
        )
        events.record(company_id=company.id, actor=actor, verb="create", noun="company", noun_id=company.id, at=at)
    return company


def _refuse_what_no_run_could_use(name: str, country: str, details: Mapping[str, str]) -> None:
    """A time zone or currency we do not know would break every later run, not this one."""
    zone, currency = details.get("time_zone", ""), details.get("currency", "")
    if zone and zone not in available_timezones():
        raise Refusal("time-zone-unknown", f"«{zone}» no es una zona horaria.", "Escriba una como Europe/Madrid.")
    if currency and currency not in money.CURRENCIES:
        raise Refusal("currency-unknown", f"«{currency}» no es una moneda que conozcamos.", "Escriba EUR, USD, GBP…")
    if not identifiers.is_country_code(country):
        raise Refusal("country-unknown", f"«{country}» no es un país.", "Escriba su código de dos letras: ES.")
    for field, value in {"name": name, **details}.items():
        most = getattr(Company._meta.get_field(field), "max_length", None)
        if most is not None and len(value) > most:
            message = f"«{value[:40]}…» tiene {len(value)} caracteres y caben {most}."
            raise Refusal("text-too-long", message, "Acórtelo.")


def set_sender(
    *, company: Company, role: SenderRole, name: str, email: str, actor: str, at: datetime, phone: str = ""
) -> Sender:
    if not identifiers.email_is_plausible(email):
        raise Refusal("email-invalid", f"«{email}» no es una dirección de correo.", "Revísela.")
    _refuse_unattended(email)
    with transaction.atomic():
        sender, _ = Sender.objects.update_or_create(
            company=company, role=role, defaults={"name": name, "email": email, "phone": phone}
        )
        data = {"role": role, "name": name, "email": email}
        events.record(
            company_id=company.id, actor=actor, verb="set", noun="sender", noun_id=sender.id, at=at, data=data
        )
        quality.look_at_company(company=company, today=at.date(), codes=quality.OWN_DATA)
    return sender


def _refuse_unattended(email: str) -> None:
    """A customer who answers must reach a person."""
    if email and identifiers.mailbox_is_unattended(email):
        hint = "Ponga el de una persona: los clientes responden ahí."
        raise Refusal("sender-unattended", f"«{email}» parece un buzón que nadie lee.", hint)


def add_user(
    *, company: Company, username: str, password: str, role: DeskRole, actor: str, at: datetime
) -> AbstractBaseUser:
    """Give a person a seat at the company's desk, with a new account or the one they have."""
    users = get_user_model().objects
    with transaction.atomic():
        user = users.filter(username=username).first() or users.create_user(username=username, password=password)
        Membership.objects.update_or_create(company=company, user=user, defaults={"role": role})
        data = {"username": username, "role": role}
        events.record(company_id=company.id, actor=actor, verb="add", noun="user", noun_id=user.pk, at=at, data=data)
    return user


def _hour(text: str) -> int:
    if not text.strip().isdigit() or int(text) not in sleeping.LATE_HOURS:
        first, last = sleeping.LATE_HOURS[0], sleeping.LATE_HOURS[-1]
        raise Refusal("late-hour-unknown", f"«{text}» no es una hora de la tarde.", f"Una de {first} a {last}.")
    return int(text)


def _refuse_odd_paper(wanted: dict[str, str]) -> None:
    """How letters look, and what they ask customers to write."""
    if "colour" in wanted:
        wanted["colour"] = wanted["colour"].lower()
    if wanted.get("colour") and not letter_paper.is_colour(wanted["colour"]):
        raise Refusal("colour-unknown", f"«{wanted['colour'][:20]}» no es un color.", "Escríbalo así: #1f4e79.")
    if wanted.get("window", letter_paper.WINDOWS[0]) not in letter_paper.WINDOWS:
        raise Refusal(
            "window-unknown", f"«{wanted['window'][:20]}» no es un lado.", "Elija right (derecha) o left (izquierda)."
        )
    if wanted.get("reference_kind", Referring.INVOICE) not in list(Referring):
        message = f"«{wanted['reference_kind'][:20]}» no es una clase de referencia."
        raise Refusal("reference-kind", message, f"Elija entre: {', '.join(Referring)}.")


CHANGEABLE = (
    "name", "region", "language", "email", "phone", "website", "address", "postal_code", "city", "iban",
    "payment_terms", "payment_page", "application_order", "sleep_on_it", "register", "reference_kind", "colour",
    "window",
)  # fmt: skip


def change(*, company: Company, changes: Mapping[str, str], actor: str, at: datetime) -> list[str]:
    """Change what letters and holidays are made from; return the names of the fields that changed."""
    wanted = {name: value.strip() for name, value in changes.items() if name in CHANGEABLE}
    if "name" in wanted and not wanted["name"]:
        raise Refusal("company-name", "La empresa necesita un nombre.", "Escríbalo como debe verlo un cliente.")
    if wanted.get("email") and not identifiers.email_is_plausible(wanted["email"]):
        raise Refusal("email-invalid", f"«{wanted['email']}» no es una dirección de correo.", "Revísela.")
    _refuse_unattended(wanted.get("email", ""))
    if "iban" in wanted:
        wanted["iban"] = identifiers.plain_iban(wanted["iban"])
        if wanted["iban"] and not identifiers.iban_is_valid(wanted["iban"]):
            raise Refusal("iban-invalid", f"«{wanted['iban']}» no es un IBAN válido.", "Revise sus dígitos.")
    if wanted.get("payment_page") and (problem := payment_pages.problem_of(wanted["payment_page"])):
        hint = "Escríbala como https://tpv.ejemplo.es/pagar?ref={reference}&importe={amount}."
        raise Refusal("payment-page-invalid", f"La página de pago no se puede usar. {problem}", hint)
    if wanted.get("application_order", Order.LEGAL) not in list(Order):
        message = f"«{wanted['application_order']}» no es un orden de aplicación."
        raise Refusal("order-unknown", message, "Elija «legal» u «oldest-first».")
    if wanted.get("sleep_on_it", SleepOnIt.OFFERED) not in list(SleepOnIt):
        message = f"«{wanted['sleep_on_it']}» no es una costumbre que conozcamos."
        raise Refusal("sleep-policy-unknown", message, "Elija «offered» o «required».")
    if wanted.get("register", FORMAL) not in REGISTERS:
        message = f"«{wanted['register']}» no es una forma de trato."
        raise Refusal("register-unknown", message, "Elija «formal» (usted) o «informal» (tú).")
    _refuse_odd_paper(wanted)
    told: dict[str, str | int] = dict(wanted)
    if "late_hour" in changes:
        told["late_hour"] = _hour(changes["late_hour"])
    with transaction.atomic():
        changed = company_changes.write(company=company, wanted=told, actor=actor, at=at)
        if changed:
            quality.look_at_company(company=company, today=at.date(), codes=quality.OWN_DATA)
    return changed
