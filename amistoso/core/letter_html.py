"""A letter as HTML that every mail program shows: tables and styles in their place, no images, nothing from outside.

Outlook draws with Word, so widths stand as attributes and nothing floats; phones wrap, and a dark screen stays dark.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape

from amistoso.core import how_to_pay
from amistoso.core.letter_parts import Part, Row, Table
from amistoso.core.letter_words import END_OF_WORDS, WORDS

QR_CONTENT_ID = "pago.qr@amistoso.invalid"  # what the letter's picture is called inside the mail
_ADDRESS = re.compile(r"https://[^\s<\"]+")  # in text that is escaped already: our payment page, if there is one
_CODE = re.compile(r'<p [^>]*data-part="qr".*?</p>', re.DOTALL)
_FONT = "font-family:'Segoe UI',-apple-system,Roboto,Helvetica,Arial,sans-serif"
_TEXT = f"{_FONT};font-size:16px;line-height:1.55;color:#1f2933"
_P = "margin:0 0 16px 0"
_MUTED = "color:#5f6b7a"
_LINE = "border-bottom:1px solid #d9dee5"
_TABLE = 'role="presentation" border="0" cellpadding="0" cellspacing="0"'
# Mail programs that know dark screens read this; the others never see it.
_STYLE = (
    ":root{color-scheme:light dark;supported-color-schemes:light dark}"
    "@media (prefers-color-scheme:dark){"
    "body,.page{background-color:#15191e!important}"
    ".text,.text p,.text h2,.text li,.text td,.text th{color:#e6eaef!important}"
    ".text .muted{color:#a3adb9!important}"
    ".text .box{background-color:#20262d!important;border-color:#3a434d!important}"
    ".text .line{border-color:#3a434d!important}}"
    "@media (max-width:480px){.page{padding:16px 12px!important}.text .box{padding:12px!important}}"
)


def html_of(parts: Iterable[Part], language: str, payment_qr: str = "") -> str:
    return _page([_part(part, language, payment_qr) for part in parts], language)


def html_of_text(text: str, language: str, payment_qr: str = "") -> str:
    """Return the HTML of a text that a person has written or changed."""
    paragraphs = [part.strip("\n") for part in text.replace("\r\n", "\n").split("\n\n")]
    said = [f'<p style="{_P}">{_broken(part)}</p>' for part in paragraphs if part.strip()]
    return _page([*said, _qr(payment_qr, language)], language)


def with_note(page: str, note: str) -> str:
    """Return the page with a line above the letter that nobody overlooks."""
    marked = (
        '<p style="margin:0 0 20px 0;padding:10px 14px;border:2px dashed #b7791f;font-size:14px">'
        f"<strong>{escape(note)}</strong></p>"
    )
    opening = page.index(">", page.index('<div class="text"')) + 1
    return page[:opening] + marked + page[opening:]


def _part(part: Part, language: str, payment_qr: str) -> str:
    match part.kind:
        case "items":
            return "\n".join(_items(table, language) for table in part.tables)
        case "paragraph":
            return f'<p style="{_P}">{escape(" ".join(part.lines))}</p>'
        case "heading":
            return f'<h2 style="margin:24px 0 8px 0;font-size:18px;line-height:1.3">{escape(part.lines[0])}</h2>'
        case "list":
            rows = "".join(f'<li style="margin:0 0 8px 0">{escape(line)}</li>' for line in part.lines)
            return f'<ul style="{_P};padding-left:22px">{rows}</ul>'
        case "payment":
            return _box(part.lines[0], part.lines[1:]) + _qr(payment_qr, language)
        case "costs" if len(part.lines) > 1:
            return _box("", part.lines)
        case "signature":
            first, *rest = part.lines
            return f'<p style="{_P}"><strong>{escape(first)}</strong>{"<br>" if rest else ""}{_lines(rest)}</p>'
        case "answers":
            first, *rest = part.lines
            buttons = "".join(_button(*line.rsplit(": ", 1)) for line in rest)
            return f'<p style="{_P}">{escape(first)}</p>\n<p style="{_P}">{buttons}</p>'
        case "addressee":
            return (
                '<p class="muted line" data-part="addressee" style="margin:24px 0 0 0;padding:12px 0 0 0;'
                f'border-top:1px solid #d9dee5;font-size:13px;line-height:1.5;{_MUTED}">{_lines(part.lines)}</p>'
            )
        case _:
            return f'<p style="{_P}">{_lines(part.lines)}</p>'


def _qr(payload: str, language: str) -> str:
    """The picture goes with the mail and is asked for by its number; without it nothing is missing."""
    if not payload:
        return ""
    alternative = escape(how_to_pay.qr_alternative(payload, language))
    return (
        f'<p class="muted" data-part="qr" style="{_P};font-size:13px;{_MUTED}"><img src="cid:{QR_CONTENT_ID}"'
        f' width="140" height="140" alt="{alternative}" style="display:block;margin:0 0 8px 0;border:0">'
        f"{escape(how_to_pay.qr_caption(payload, language))}</p>"
    )


def without_code(html: str) -> str:
    """Leave the QR code out, with the words that speak of it, where a mail cannot carry its picture."""
    return _CODE.sub("", html)


def _button(words: str, target: str) -> str:
    return (
        f'<a class="box" href="{escape(target)}" style="display:inline-block;margin:0 8px 8px 0;padding:10px 14px;'
        f'border:1px solid #2f6f6a;border-radius:6px;color:#1f5551;text-decoration:none">{escape(words)}</a>'
    )


def _box(title: str, lines: Sequence[str]) -> str:
    """Set what is looked up apart: the account and its reference, or what the costs are made of."""
    said = [f"<strong>{escape(title)}</strong>"] if title else []
    rows = "<br>".join([*said, *(_labelled(line) for line in lines)])
    return (
        f'<table {_TABLE} width="100%" style="margin:0 0 20px 0"><tr><td class="box" bgcolor="#f4f6f8" '
        'style="padding:14px 16px;background-color:#f4f6f8;border:1px solid #d9dee5;border-radius:6px">'
        f'<p style="margin:0;font-size:15px;line-height:1.7;word-break:break-word">{rows}</p></td></tr></table>'
    )


def _labelled(line: str) -> str:
    label, colon, value = line.partition(":")
    shown = _ADDRESS.sub(r'<a href="\g<0>">\g<0></a>', escape(value))
    return f'<span class="muted" style="{_MUTED}">{escape(label)}:</span>{shown}' if colon else escape(label)


def _items(table: Table, language: str) -> str:
    word = WORDS[language]
    cell = f"padding:10px 12px 10px 0;{_LINE};text-align:left;vertical-align:top;font-size:15px;line-height:1.4"
    amount = f"padding:10px 0;{_LINE};text-align:right;vertical-align:top;font-size:15px;line-height:1.4"
    head = f"font-size:13px;font-weight:normal;{_MUTED}"
    heads = "".join(f'<th class="muted line" style="{cell};{head}">{word[key]}</th>' for key in ("invoice", "due"))
    rows = "".join(_row(row, word["issued"], cell, amount) for row in table.rows)
    return (
        f'<table border="0" cellpadding="0" cellspacing="0" width="100%" style="border-collapse:collapse;'
        f'margin:0 0 20px 0"><thead><tr>{heads}<th class="muted line" style="{amount};{head}">{word["amount"]}</th>'
        f'</tr></thead><tbody>{rows}</tbody><tfoot><tr><td colspan="2" class="line" style="{cell};font-weight:bold">'
        f'{escape(table.label)}</td><td class="line" style="{amount};font-weight:bold;white-space:nowrap">'
        f"{escape(table.total)}</td></tr></tfoot></table>"
    )


def _row(row: Row, issued: str, cell: str, amount: str) -> str:
    number = f"{row.kind} {row.number}" if row.is_credit else row.number
    small = f"font-size:13px;{_MUTED}"
    part = f'<br><span class="muted" style="{small}">{escape(row.part.strip())}</span>' if row.part else ""
    return (
        f'<tr><td class="line" style="{cell};word-break:break-word">{escape(number)}<br data-part="beside">'
        f'<span class="muted" style="{small}">{issued}: {row.issued}</span></td>'
        f'<td class="line" style="{cell};white-space:nowrap">{row.due}</td>'
        f'<td class="line" style="{amount}"><span style="white-space:nowrap">{escape(row.amount)}</span>{part}</td>'
        "</tr>"
    )


def _lines(lines: Sequence[str]) -> str:
    return _broken("\n".join(lines))


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _page(parts: Sequence[str], language: str) -> str:
    body = "\n".join(part for part in parts if part)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">'
        f"<style>{_STYLE}</style></head>\n"
        f'<body style="margin:0;padding:0;background-color:#ffffff"><table {_TABLE} width="100%"><tr>'
        '<td class="page" align="left" style="padding:24px 20px;background-color:#ffffff">'
        '<!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->\n'
        f'<div class="text" style="max-width:600px;{_TEXT}">\n{body}\n{END_OF_WORDS}</td></tr></table></body></html>\n'
    )
