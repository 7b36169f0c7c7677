"""Put messages on paper: one as a PDF, many as one PDF, and the picture of the QR code that a mail carries."""

import base64
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from django.conf import settings

from amistoso.actions import archive_files
from amistoso.actions.refusals import Refusal
from amistoso.channels import printing
from amistoso.core import letter_paper
from amistoso.core.letter_html import QR_CONTENT_ID
from amistoso.core.letter_paper import Look, Sheet
from amistoso.core.mails import Picture
from amistoso.models import Company, Message
from amistoso.queries.letters import address_of, company_party


class Dress(NamedTuple):
    """How a company's paper looks, with the pictures that it needs."""

    look: Look
    pictures: Mapping[str, bytes]


def dress_of(company: Company) -> Dress:
    """A logo that the archive has lost is left out: a letter without it is better than none."""
    pictures: dict[str, bytes] = {}
    if company.logo_sha256:
        with suppress(Refusal):
            pictures[f"{company.logo_sha256}.png"] = archive_files.get(company.id, company.logo_sha256)
    return Dress(Look(company.colour, next(iter(pictures), ""), company.window), pictures)


def letter_pdf(*, company: Company, message: Message, at: datetime) -> bytes:
    """Return a message as a letter, exactly as it was written; the message comes with its customer."""
    return letters_pdf(company=company, messages=[message], title=message.subject or company.name, at=at)


def letters_pdf(
    *, company: Company, messages: Sequence[Message], title: str, at: datetime, is_duplex: bool = False
) -> bytes:
    """Return one PDF with every message in the order given; the messages come with their customers."""
    dress = dress_of(company)
    sheets = [sheet_of(company, message, dress.look) for message in messages]
    return sheets_pdf(sheets, title=title, author=company.name, at=at, is_duplex=is_duplex, pictures=dress.pictures)


def sheets_pdf(
    sheets: Sequence[Sheet], *, title: str, author: str, at: datetime, is_duplex: bool, pictures: Mapping[str, bytes]
) -> bytes:
    pages = [letter_paper.page_data(one, printing.qr_dots(one.qr) if one.qr else ()) for one in sheets]
    fonts = str(settings.PRINT_FONTS)
    try:
        return printing.letters(
            pages, title=title, author=author, at=at, fonts=fonts, is_duplex=is_duplex, pictures=pictures
        )
    except printing.UnprintableError as error:
        hint = "Quite el logotipo en Empresa y vuelva a probar; si sigue igual, guarde este mensaje y avísenos."
        raise Refusal("letter-unprintable", f"La carta no se puede componer: {error}", hint) from error


def sheet_of(company: Company, message: Message, look: Look) -> Sheet:
    return Sheet(
        company=company_party(company),
        home=company.city,
        home_country=company.country,
        to=address_of(message.customer),
        language=message.language,
        written_on=message.made_on,
        subject=message.subject,
        html=message.html,
        text=message.text,
        qr=message.payment_qr,
        look=look,
    )


def html_to_show(html: str, payment_qr: str) -> str:
    """Return the HTML for the eye: a browser does not know the numbers by which a mail names its pictures."""
    for one in pictures_in(html, payment_qr):
        data = base64.b64encode(one.content).decode("ascii")
        html = html.replace(f"cid:{one.content_id}", f"data:{one.media_type};base64,{data}")
    return html


def qr_picture(payload: str) -> str:
    """Return the picture of a code as it can stand in a page of ours, without another request."""
    return f"data:image/png;base64,{base64.b64encode(printing.qr_png(payload)).decode('ascii')}"


def pictures_of(message: Message) -> tuple[Picture, ...]:
    return pictures_in(message.html, message.payment_qr)


def pictures_in(html: str, payment_qr: str) -> tuple[Picture, ...]:
    """Return the picture of the QR code, if the letter shows one."""
    if not payment_qr or QR_CONTENT_ID not in html:
        return ()
    return (Picture(QR_CONTENT_ID, "qr.png", "image/png", printing.qr_png(payment_qr)),)
