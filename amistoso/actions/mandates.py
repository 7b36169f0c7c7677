"""Make a mandate, note that it is signed, end it; print the form that the customer signs."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction

from amistoso.actions import archives, events, paper
from amistoso.actions.refusals import Refusal
from amistoso.channels import printing
from amistoso.core import identifiers, mandate_forms, mandates, sepa
from amistoso.core.letter_words import letter_language
from amistoso.core.mandates import Scheme, Terms, Use
from amistoso.models import Company, Customer, Debit, DocumentKind, Mandate
from amistoso.models.remittances import IN_FLIGHT
from amistoso.queries.letters import address_of, company_party

MOST_MANDATES = 50  # of one customer
FREE_NUMBERS = 20  # tried before we give up naming one ourselves


def make(
    *,
    company: Company,
    customer_id: int,
    iban: str,
    actor: str,
    today: date,
    at: datetime,
    holder: str = "",
    reference: str = "",
    scheme: str = Scheme.CORE,
    use: str = Use.RECURRENT,
    signed_on: date | None = None,
    used_before_on: date | None = None,
) -> Mandate:
    """Make a mandate, signed already or to be signed; without a reference it gets one of ours."""
    customer = Customer.objects.get(company=company, id=customer_id)
    count = Mandate.objects.filter(company=company, customer=customer).count()
    if count >= MOST_MANDATES:
        message = f"{customer} tiene ya {count} mandatos."
        raise Refusal("mandates-many", message, "Use uno de los que hay.")
    terms = Terms(
        reference=reference.strip() or _free_reference(company, customer, count),
        holder=" ".join(holder.split()) or customer.name,
        iban=identifiers.plain_iban(iban),
        scheme=scheme,
        use=use,
        signed_on=signed_on,
    )
    found = mandates.troubles(terms, today)
    if found:
        raise Refusal(found[0].code, found[0].message, found[0].hint)
    if used_before_on is not None and (signed_on is None or not signed_on <= used_before_on <= today):
        message = f"El último cobro del {used_before_on:%d/%m/%Y} no cae entre la firma y hoy."
        raise Refusal("mandate-used-when", message, "Revise las dos fechas.")
    try:
        with transaction.atomic():
            made = Mandate.objects.create(
                company=company, customer=customer, reference=terms.reference, holder=terms.holder[:140],
                iban=terms.iban, scheme=terms.scheme, use=terms.use, signed_on=signed_on,
                used_before_on=used_before_on, made_by=actor, made_at=at,
            )  # fmt: skip
            told = {"reference": made.reference, "iban": mandates.masked(made.iban), "scheme": scheme, "use": use}
            events.note(made, verb="make", actor=actor, at=at, data={**told, "signed": _iso(signed_on)})
    except IntegrityError as error:
        message = f"Ya hay un mandato con la referencia «{terms.reference}»."
        raise Refusal("mandate-reference-taken", message, "Cada mandato tiene la suya: escriba otra.") from error
    return made


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _free_reference(company: Company, customer: Customer, count: int) -> str:
    """Name it by the customer's number, so that a person who reads it on a statement knows whose it is."""
    taken = set(Mandate.objects.filter(company=company, customer=customer).values_list("reference", flat=True))
    for number in range(count + 1, count + FREE_NUMBERS):
        if (name := f"AM{customer.id:06d}-{number:02d}") not in taken:
            return name
    raise Refusal("mandate-reference", "No queda ninguna referencia libre.", "Escriba una.")


def _mandate_of(company: Company, mandate_id: int) -> Mandate:
    return Mandate.objects.select_related("customer").get(company=company, id=mandate_id)


def sign(
    *,
    company: Company,
    mandate_id: int,
    signed_on: date,
    actor: str,
    today: date,
    at: datetime,
    file_name: str = "",
    content: bytes = b"",
) -> Mandate:
    """Note the day on which it was signed, and keep the signed paper; the day is written once."""
    made = _mandate_of(company, mandate_id)
    if signed_on > today:
        message = f"El {signed_on:%d/%m/%Y} todavía no ha llegado."
        raise Refusal("mandate-signed-later", message, "Ponga el día en que lo firmaron, de hoy para atrás.")
    with transaction.atomic():
        known = Mandate.objects.filter(company=company, id=made.id, ended_on=None)
        changed = known.filter(signed_on=None).update(signed_on=signed_on)
        if not changed and not known.filter(signed_on=signed_on).exists():
            message = "El mandato ya tenía otro día de firma, o está terminado."
            raise Refusal("mandate-signed", message, "Si se firmó otro, haga un mandato nuevo.")
        if content:
            filing = archives.add(
                company=company, customer_id=made.customer_id, kind=DocumentKind.MANDATE, file_name=file_name,
                content=content, actor=actor, at=at,
            )  # fmt: skip
            known.update(document=filing.document_id)
        if changed or content:
            data = {"reference": made.reference, "signed": signed_on.isoformat(), "has_document": bool(content)}
            events.note(made, verb="sign", actor=actor, at=at, data=data)
    return _mandate_of(company, mandate_id)


def end(*, company: Company, mandate_id: int, reason: str, actor: str, today: date, at: datetime) -> bool:
    """End a mandate for good; what a bank has already been asked for is said, not forgotten."""
    made = _mandate_of(company, mandate_id)
    if not reason.strip():
        raise Refusal("reason-missing", "Falta por qué termina el mandato.", "Escríbalo en pocas palabras.")
    under_way = Debit.objects.filter(company=company, mandate=made, state__in=IN_FLIGHT)
    if remittance_id := under_way.order_by("id").values_list("remittance_id", flat=True).first():
        message = f"El mandato está en la remesa {remittance_id}, que aún no se ha resuelto."
        raise Refusal("mandate-in-use", message, "Quite el adeudo de la remesa, o espere a lo que diga el banco.")
    with transaction.atomic():
        live = Mandate.objects.filter(company=company, id=made.id, ended_on=None)
        if not live.update(ended_on=today, ended_because=reason.strip()[:300]):
            return False
        data = {"reference": made.reference, "reason": reason.strip()[:300]}
        events.note(made, verb="end", actor=actor, at=at, data=data)
    return True


def form_pdf(*, company: Company, mandate_id: int, language: str, at: datetime) -> tuple[Mandate, bytes]:
    """Return the form to sign, in the customer's language unless another is asked for."""
    made = _mandate_of(company, mandate_id)
    require_creditor(company)
    spoken = mandate_forms.spoken(language or letter_language(made.customer.language, company.language))
    dress = paper.dress_of(company)
    page = mandate_forms.page_data(
        Terms(made.reference, made.holder, made.iban, made.scheme, made.use, made.signed_on), company_party(company),
        company.creditor_id, company.country, address_of(made.customer), made.customer.tax_id, spoken, dress.look,
        company.debit_notice_days,
    )  # fmt: skip
    return made, _printed(page, at, dress.pictures)


def _printed(page: Mapping[str, Any], at: datetime, pictures: Mapping[str, bytes]) -> bytes:
    try:
        return printing.mandate(page, at=at, fonts=str(settings.PRINT_FONTS), pictures=pictures)
    except printing.UnprintableError as error:
        hint = "Quite el logotipo en Empresa y vuelva a probar; si sigue igual, avísenos."
        raise Refusal("letter-unprintable", f"El mandato no se puede componer: {error}", hint) from error


def require_creditor(company: Company) -> str:
    """Return the account that debits are paid into; without it and the identifier of the creditor no bank knows us."""
    if problem := sepa.creditor_id_problem(company.creditor_id, company.tax_id):
        said = company.creditor_id or "vacío"
        hint = "Escríbalo en Empresa; se lo da su banco con el contrato de adeudos."
        raise Refusal("creditor-id", f"El identificador de acreedor ({said}) no vale: {problem}.", hint)
    account = company.debit_iban or company.iban
    if not identifiers.iban_is_valid(account) or account[:2] not in sepa.AREA | sepa.BEYOND:
        message = f"La cuenta de abono («{account or 'ninguna'}») no es un IBAN de la zona SEPA."
        raise Refusal("creditor-account", message, "Escríbala en Empresa.")
    return account
