"""Write the company's own letters: every version is kept, and none is used that lacks something or could hurt."""

from datetime import date, datetime

from django.conf import settings
from django.db import IntegrityError, transaction

from amistoso.actions import events, paper, preparing
from amistoso.actions.refusals import Refusal
from amistoso.channels import post
from amistoso.channels.receipts import LineDown, Outcome
from amistoso.core import identifiers, letter_checks, letter_elements, letter_html, letter_templates, letters
from amistoso.core.channel_urls import NotConfigured
from amistoso.core.letter_facts import one_line
from amistoso.core.letter_texts import READY_MADE, LetterText, Place
from amistoso.core.mails import Mail
from amistoso.models import Company, Template
from amistoso.queries import letter_previews, templates
from amistoso.queries.channels import setup_of
from amistoso.queries.protocols import protocol_of

MAX_VERSIONS = 500  # of one letter; more are a mistake, or somebody's script
MAX_SHOWN = 3
TEST_MARK = "[Prueba]"
TEST_NOTE = "Esto es una prueba de plantilla: no ha salido para ningún cliente."


def save(*, company: Company, place: Place, text: str, note: str, actor: str, at: datetime) -> Template:
    """Keep a new version; it is used only once it is activated. What is unreadable may be kept, and mended later."""
    _require_place(company, place)
    text = text.replace("\r\n", "\n").strip() + "\n"
    if len(text) > letter_templates.MAX_CHARS:
        most = letter_templates.MAX_CHARS
        raise Refusal(
            "template-too-long", f"La plantilla tiene {len(text)} caracteres y caben {most}.", "Acórtela: no se leería."
        )
    history = templates.versions(company=company, place=place)
    newest = history[0].text if history else getattr(templates.ready_made(place), "text", "")
    if text == newest.strip() + "\n":
        raise Refusal("template-unchanged", "El texto es igual al último que se guardó.", "Cambie algo y guárdelo.")
    version = history[0].version + 1 if history else 1
    if version > MAX_VERSIONS:
        raise Refusal("template-versions", f"Ya hay {MAX_VERSIONS} versiones de esta plantilla.", "Use una de ellas.")
    try:
        with transaction.atomic():
            made = Template.objects.create(
                company=company,
                version=version,
                text=text,
                made_by=actor,
                made_at=at,
                note=one_line(note),
                **place._asdict(),
            )
            _record(company, place, "save", version, actor, at, text=text, note=made.note)
    except IntegrityError:
        hint = "Vuelva a abrir la plantilla y compare antes de guardar."
        raise Refusal("template-changed", "Otra persona acaba de guardar una versión.", hint) from None
    return made


def activate(*, company: Company, place: Place, version: int, actor: str, at: datetime) -> LetterText:
    """Use this version from now on; an older one is so restored, and 0 is the ready-made one."""
    _require_place(company, place)
    wanted = templates.version_text(company=company, place=place, version=version)
    if version != READY_MADE:
        _refuse_unfit(company, wanted)
    used = templates.text_in_use(company=company, place=place)
    if used is not None and used.version == version:
        raise Refusal("template-in-use", "Esa versión ya es la que se usa.", "No hay nada que hacer.")
    verb = "restore" if used is not None and version < used.version else "activate"
    with transaction.atomic():
        own = Template.objects.filter(company=company)
        Company.objects.select_for_update().get(id=company.id)  # two who activate at once come one after the other
        own.filter(is_active=True, **place._asdict()).update(is_active=False)
        if version != READY_MADE:
            own.filter(version=version, **place._asdict()).update(is_active=True)
        company.has_own_letters = own.filter(is_active=True).exists()
        Company.objects.filter(id=company.id).update(has_own_letters=company.has_own_letters)
        _record(company, place, verb, version, actor, at)
    return wanted


def send_test(
    *,
    company: Company,
    place: Place,
    text: str,
    customer_id: int | None,
    to: str,
    actor: str,
    today: date,
    at: datetime,
) -> str:
    """Send the letter to who asks, and to nobody else: no message of a customer's, and no contact, comes of it."""
    _require_place(company, place)
    if not identifiers.email_is_plausible(to):
        hint = "Póngala en la página «Contraseña» y repita la prueba."
        raise Refusal("test-address", "Su usuario no tiene dirección de correo.", hint)
    facts = letter_previews.facts_for(company=company, place=place, customer_id=customer_id, today=today)
    try:
        letter = letters.compose(text, facts)
    except letter_templates.TemplateError as error:
        raise Refusal("template-unreadable", str(error), "Corrija esas líneas.") from error
    key = f"template-test:{actor}:{place.folder}:{place.name}:{at.timestamp()}"
    sender = facts.sender.email or company.email or to
    mail = Mail(
        key=key,
        message_id=preparing.message_id_for(company, key, sender),
        from_name=preparing.signed_by(facts.sender.name, company.name),
        from_email=sender,
        to=(to,),
        subject=one_line(f"{TEST_MARK} {letter.subject}"),
        text=f"{TEST_NOTE}\n\n{letter.text}",
        html=letter_html.with_note(letter.html, TEST_NOTE),
        sent_at=at,
        pictures=paper.pictures_in(letter.html, letter.payment_qr),
    )
    try:
        with post.opened(setup_of("email"), settings.OUTBOX) as send:
            receipt = send(mail)
    except (LineDown, NotConfigured) as error:
        raise Refusal("test-not-sent", f"El correo no sale: {error}", "Revise AMISTOSO_EMAIL_URL.") from error
    if receipt.outcome not in (Outcome.ACCEPTED, Outcome.DELIVERED):
        said = f"El servidor no aceptó la prueba: {one_line(receipt.detail)}"
        raise Refusal("test-not-sent", said, "Revise la dirección y el servidor de correo.")
    with transaction.atomic():
        _record(company, place, "test", None, actor, at, to=to)
    return to


def _require_place(company: Company, place: Place) -> None:
    if not templates.is_place(company=company, place=place):
        known = ", ".join(templates.names_of(company=company))
        message = f"No hay ninguna plantilla «{place.name}» en «{place.folder}»."
        raise Refusal("template-unknown", message, f"Las hay: {known}; en {', '.join(templates.LANGUAGES)}.")


def _refuse_unfit(company: Company, wanted: LetterText) -> None:
    stage = letter_elements.stage_of(wanted.place.name, protocol_of(company))
    checked = letter_checks.check(wanted.place, wanted.text, stage)
    if checked.problems:
        first = checked.problems[:MAX_SHOWN]
        told = " ".join(f"Línea {one.line}: {one.message}" if one.line else one.message for one in first)
        raise Refusal("template-incomplete", f"No se puede usar. {told}", "Complétela, guárdela y actívela.")
    if checked.blocked:
        told = " ".join(f"Línea {one.line}: «{one.quote}». {one.why}" for one in checked.blocked[:MAX_SHOWN])
        raise Refusal("template-tone", f"No debe salir así. {told}", f"Mejor: «{checked.blocked[0].better}»")


def _record(
    company: Company, place: Place, verb: str, version: int | None, actor: str, at: datetime, **more: str
) -> None:
    data = {**place._asdict(), **({} if version is None else {"version": version}), **more}
    events.record(company_id=company.id, actor=actor, verb=verb, noun="template", at=at, data=data)
