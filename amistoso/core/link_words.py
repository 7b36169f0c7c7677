"""Where a message says that there is a page for its reader, and how they stop automatic messages.

The stored text holds a mark where an answer's link will be, never the link itself: whoever reads the message on the
desk, or in a copy of the database, cannot answer in the customer's name. The link is put in when the message leaves.
"""

import re
from html import escape

from amistoso.core.letter_words import END_OF_WORDS, SPANISH_TONGUES

AGREEMENT = "#su-acuerdo-respuesta"
MARK = re.compile(r"#su-respuesta-(right|missing|wrong)\b|#su-acuerdo-respuesta\b")
_IN_HTML = re.compile(r'(href=")?(#su-respuesta-(?:right|missing|wrong)\b|#su-acuerdo-respuesta\b)(?(1)")')

_FOOTS = {
    "es": (
        "Su página, con estas facturas, cómo pagarlas y cómo decirnos que algo no está bien:",
        "No recibir más mensajes automáticos en esta dirección:",
    ),
    "en": (
        "Your page, with these invoices, how to pay them and how to tell us that something is wrong:",
        "No more automatic messages at this address:",
    ),
    "ca": (
        "La seva pàgina, amb aquestes factures, com pagar-les i com dir-nos que alguna cosa no és correcta:",
        "Per no rebre més missatges automàtics en aquesta adreça:",
    ),
    "gl": (
        "A súa páxina, con estas facturas, como pagalas e como dicirnos que algo non está ben:",
        "Para non recibir máis mensaxes automáticas neste enderezo:",
    ),
    "eu": (
        "Zure orria, faktura hauekin, nola ordaindu eta zerbait ondo ez dagoela nola esan azalduta:",
        "Helbide honetan mezu automatiko gehiagorik ez jasotzeko:",
    ),
    "pt": (
        "A sua página, com estas faturas, como pagá-las e como dizer-nos que algo não está bem:",
        "Para não receber mais mensagens automáticas neste endereço:",
    ),
    "fr": (
        "Votre page, avec ces factures, comment les payer et comment nous signaler une erreur :",
        "Pour ne plus recevoir de messages automatiques à cette adresse :",
    ),
    "de": (
        "Ihre Seite mit diesen Rechnungen, wie Sie sie bezahlen und wie Sie uns sagen, dass etwas nicht stimmt:",
        "Um an dieser Adresse keine automatischen Nachrichten mehr zu erhalten:",
    ),
    "it": (
        "La Sua pagina, con queste fatture, come pagarle e come dirci che qualcosa non va:",
        "Per non ricevere più messaggi automatici a questo indirizzo:",
    ),
}


def mark(answer: str) -> str:
    return f"#su-respuesta-{answer}"


def has_marks(text: str) -> bool:
    return MARK.search(text) is not None


def with_links(text: str, page: str) -> str:
    """Put the links where the marks are; the mark itself opens nothing."""
    return MARK.sub(lambda found: f"{page}?a={found[1]}#{found[1]}" if found[1] else f"{page}/agreement", text)


def foot_text(text: str, page: str, stop: str, language: str) -> str:
    see, end = _foot(language)
    return f"{with_links(text, page).rstrip()}\n\n{see}\n{page}\n\n{end}\n{stop}\n"


def foot_html(html: str, page: str, stop: str, language: str) -> str:
    if not html:
        return html
    see, end = (part.rstrip(":") for part in _foot(language))
    style = "margin:24px 0 0 0;padding-top:12px;border-top:1px solid #dddddd;font-size:13px;color:#555555"
    link = 'style="color:#555555"'
    foot = (
        f'\n<p class="muted line" style="{style}"><a {link} href="{escape(page)}">{escape(see)}</a><br>'
        f'<a {link} href="{escape(stop)}">{escape(end)}</a></p>'
    )
    said = _IN_HTML.sub(lambda found: _linked(found, escape(page)), html) if "#su-" in html else html
    at = next((at for end in (END_OF_WORDS, "</div></body>") if (at := said.rfind(end)) >= 0), -1)
    return f"{said[:at]}{foot}\n{said[at:]}" if at >= 0 else f"{said}{foot}"


def _linked(found: re.Match[str], page: str) -> str:
    """Where a person has rewritten the letter the mark stands among the words, and becomes a link all the same."""
    target = with_links(found[2], page)
    return f'href="{target}"' if found[1] else f'<a href="{target}">{target}</a>'


def _foot(language: str) -> tuple[str, str]:
    wanted = language[:2].lower()
    if wanted in _FOOTS:
        return _FOOTS[wanted]
    return _FOOTS["es" if wanted in SPANISH_TONGUES else "en"]
