"""What a person decides about a customer as a whole: how it is treated, and its name and tax id corrected."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from django.db import IntegrityError, transaction

from amistoso.actions import events, looks, quality
from amistoso.actions.refusals import Refusal
from amistoso.core import calendar, discounts, identifiers, names
from amistoso.core.letter_words import REGISTERS
from amistoso.models import Company, Customer

_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
FLAGS = ("key_account", "do_not_contact", "insolvent", "wants_announcement")
TREATMENT = (*FLAGS, "discount_bp")


def change_customer(
    *, company: Company, customer_id: int, changes: Mapping[str, bool | int], actor: str, today: date, at: datetime
) -> list[str]:
    """Set flags and the discount agreed; return the names of those that changed. No change writes no event."""
    unknown = sorted(set(changes) - set(TREATMENT))
    if unknown:
        raise Refusal(
            "field-unknown", f"«{', '.join(unknown)}» no se puede cambiar aquí.", f"Se puede: {', '.join(TREATMENT)}."
        )
    if not 0 <= (agreed := changes.get("discount_bp", 0)) <= discounts.MOST_BP:
        message = f"Un descuento por pronto pago del {discounts.shown(agreed, 'es')} % no puede ser."
        raise Refusal("discount-impossible", message, f"Escriba de 0 a {discounts.shown(discounts.MOST_BP, 'es')} %.")
    with transaction.atomic():
        customer = Customer.objects.select_for_update().get(company=company, id=customer_id)
        changed = [flag for flag in TREATMENT if flag in changes and getattr(customer, flag) != changes[flag]]
        if not changed:
            return []
        Customer.objects.filter(id=customer.id).update(**{flag: changes[flag] for flag in changed})
        events.record(
            company_id=company.id,
            actor=actor,
            verb="change",
            noun="customer",
            noun_id=customer.id,
            customer_id=customer.id,
            at=at,
            data={flag: changes[flag] for flag in changed},
        )
        if "key_account" in changed:  # a key account is treated as a delicate one
            looks.forget_pattern(company_id=company.id, customer_ids=[customer.id])
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
        quality.look_again(company=company, customer_ids=[customer.id], today=today)
    return changed


PLACE = ("address", "postal_code", "city", "province")


def correct(
    *,
    company: Company,
    customer_id: int,
    name: str,
    tax_id: str,
    country: str,
    actor: str,
    today: date,
    at: datetime,
    place: Mapping[str, str] | None = None,
) -> list[str]:
    """Correct what a list had wrong; return the names of the fields that changed."""
    customer = Customer.objects.get(company=company, id=customer_id)
    name, country = " ".join(name.split())[:200], country.strip().upper()
    if not name:
        raise Refusal("customer-name", "El cliente necesita un nombre.", "Escríbalo como está en sus facturas.")
    if not identifiers.is_country_code(country):
        raise Refusal("country-unknown", f"«{country}» no es un país.", "Escriba su código de dos letras: ES.")
    checked = identifiers.tax_id(tax_id, country) if tax_id.strip() else identifiers.TaxId("")
    if checked.problem and checked.value != customer.tax_id:
        message = f"El NIF «{checked.value}» no es válido: {checked.problem}."
        raise Refusal("tax-id-invalid", message, "Compruébelo con el cliente.")
    wanted = {"name": name, "name_key": names.key(name), "tax_id": checked.value, "country": country}
    wanted |= {field: " ".join(text.split()) for field, text in (place or {}).items() if field in PLACE}
    if place and (region := calendar.region_of_postal_code(country, wanted.get("postal_code", ""))):
        wanted["region"] = region  # where they are decides their holidays
    changed = {field: value for field, value in wanted.items() if getattr(customer, field) != value}
    if not changed:
        return []
    told = {**changed, "before": {field: getattr(customer, field) for field in changed}}
    try:
        with transaction.atomic():
            Customer.objects.filter(company=company, id=customer.id).update(**changed)
            events.record(
                company_id=company.id, actor=actor, verb="correct", noun="customer", noun_id=customer.id,
                customer_id=customer.id, at=at, data=told,
            )  # fmt: skip
            looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
            quality.look_again(company=company, customer_ids=[customer.id], today=today)
    except IntegrityError as error:
        hint = "Si son uno solo, corrija el otro o cargue el listado con un solo NIF."
        raise Refusal("tax-id-taken", f"Otro cliente tiene ya el NIF {checked.value}.", hint) from error
    return sorted(changed)


def address_as(
    *, company: Company, customer_id: int, language: str, register: str, actor: str, today: date, at: datetime
) -> list[str]:
    """Say in which language, and how, letters address the customer; empty is as the company does."""
    if register and register not in REGISTERS:
        message = f"«{register}» no es una forma de trato."
        raise Refusal("register-unknown", message, "Elija «formal» (usted) o «informal» (tú).")
    if language and not _LANGUAGE.fullmatch(language):
        message = f"«{language}» no es un idioma."
        raise Refusal("language-unknown", message, "Escriba su código de dos letras: es, ca, fr…")
    customer = Customer.objects.get(company=company, id=customer_id)
    wanted = {"language": language, "register": register}
    changed = {field: value for field, value in wanted.items() if getattr(customer, field) != value}
    if not changed:
        return []
    with transaction.atomic():
        Customer.objects.filter(company=company, id=customer.id).update(**changed)
        events.record(
            company_id=company.id, actor=actor, verb="change", noun="customer", noun_id=customer.id,
            customer_id=customer.id, at=at, data=changed,
        )  # fmt: skip
        looks.wake(company_id=company.id, customer_ids=[customer.id], today=today)
    return sorted(changed)
