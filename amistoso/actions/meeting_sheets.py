"""The preparation sheet of a meeting as a PDF; looking at it changes nothing."""

from datetime import date, datetime

from django.conf import settings

from amistoso.actions import meeting_mails
from amistoso.actions.refusals import Refusal
from amistoso.channels import printing
from amistoso.core import meeting_pages, meeting_words, wording
from amistoso.core.letter_paper import ink
from amistoso.core.meeting_pages import SheetText
from amistoso.core.meetings import CHECKS
from amistoso.models import Company, Meeting
from amistoso.queries import meetings as found_by
from amistoso.queries.meetings import Sheet


def pdf(*, company: Company, meeting: Meeting, today: date, at: datetime, language: str) -> bytes:
    sheet = found_by.sheet_of(company=company, customer=meeting.customer, today=today, meeting=meeting)
    text = text_of(company=company, meeting=meeting, sheet=sheet, language=language)
    page = meeting_pages.page_data(text, company.name, language, ink(company.colour))
    try:
        return printing.sheet(page, at=at, fonts=str(settings.PRINT_FONTS))
    except printing.UnprintableError as error:
        hint = "Imprima la página de la reunión desde el navegador, y avísenos."
        raise Refusal("letter-unprintable", f"La hoja no se puede componer: {error}", hint) from error


def _host(meeting: Meeting) -> str:
    """On a sheet of ours the name by which they come in is name enough."""
    return str(meeting.host.get_full_name() or meeting.host.get_username()) if meeting.host is not None else ""


def text_of(*, company: Company, meeting: Meeting, sheet: Sheet, language: str) -> SheetText:
    """Put the file in words, in the reader's language."""
    when, day = meeting_mails.when_of(meeting), wording.date_text
    standing, money = sheet.standing, wording.money_text
    covered = {part.item_id: f"→ {day(one.by_on, language)}" for one in standing.promises for part in one.items.all()}
    disputed = {one.invoice_id for one in standing.disputes}
    sentence = meeting_words.sheet_words(language)
    own = [one.text for one in meeting.questions.order_by("id")]
    return SheetText(
        customer=sheet.customer.name,
        when=f"{meeting_words.day_and_hour(when, language)} ({meeting_words.zone_words(when.zone, language)})",
        place=meeting.place,
        who=", ".join(
            [name or email for name, email in meeting.guests]
            + [one for one in (_host(meeting), meeting.companion) if one]
        ),
        purpose=meeting.purpose,
        totals=[
            sentence["total"].format(
                open=money(one.minor, one.currency, language),
                overdue=", ".join(
                    money(late.minor, late.currency, language)
                    for late in sheet.owed.overdue
                    if late.currency == one.currency
                )
                or "0",
            )
            for one in sheet.owed.open
        ],
        open=[
            (
                item.number, day(item.due_on, language), money(item.open_minor, item.currency, language),
                sentence["disputed"] if item.invoice_id in disputed else covered.get(item.id, ""),
            )
            for item in standing.items
        ],
        history=[
            f"{day(one.contact_on or one.made_on, language)} · {wording.name_of(one.channel, language)} · "
            + (f"«{one.text[:160]}»" if one.direction == "in" else wording.name_of(one.step, language) or one.subject)
            for one in sheet.history
        ],
        promises=[
            sentence["promise"].format(
                day=day(one.by_on, language), state=sentence[one.state],
                amount=", ".join(money(part.amount_minor, part.item.currency, language) for part in one.items.all()),
            )
            for one in sheet.promises
        ],
        disputes=[
            f"{one.invoice.number}: {one.reason}" + (f" → {one.resolution}" if one.resolved_on else "")
            for one in sheet.disputes
        ],
        agreements=[
            "; ".join(
                f"{day(part.due_on, language)} {money(part.amount_minor, one.currency, language)}"
                for part in one.instalments.all()
            )
            for one in sheet.agreements
        ],
        pattern=meeting_words.pattern(sheet.situation, language),
        reasons=[wording.name_of(one, language) for one in sheet.reasons],
        checks=[meeting_words.check_words(key, language) for key in CHECKS],
        questions=[*own, *(one for one in meeting_words.questions(sheet.situation, language) if one not in own)],
        agenda=meeting_words.agenda(sheet.situation, language),
    )  # fmt: skip
