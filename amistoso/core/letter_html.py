"""A letter as HTML that every mail program shows: styles in their place, no images needed, nothing from outside."""

import re
from collections.abc import Iterable, Sequence
from html import escape

from amistoso.core.letter_parts import Part, Row, Table
from amistoso.core.letter_words import WORDS

_ADDRESS = re.compile(r"https://[^\s<\"]+")  # in text that is escaped already: our payment page, if there is one
_FONT = "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#222222"
_P = "margin:0 0 16px 0"
_CELL = "padding:8px 8px 8px 0;border-bottom:1px solid #dddddd;text-align:left;font-size:14px"
_SUM = "padding:8px 0;border-bottom:1px solid #dddddd;text-align:right;font-size:14px;white-space:nowrap"


def html_of(parts: Iterable[Part], language: str) -> str:
    return _page([_part(part, language) for part in parts], language)


def html_of_text(text: str, language: str) -> str:
    """Return the HTML of a text that a person has written or changed."""
    paragraphs = [part.strip("\n") for part in text.replace("\r\n", "\n").split("\n\n")]
    return _page([f'<p style="{_P}">{_broken(part)}</p>' for part in paragraphs if part.strip()], language)


def _part(part: Part, language: str) -> str:
    match part.kind:
        case "items":
            return _items(part.tables, language)
        case "paragraph":
            return f'<p style="{_P}">{escape(" ".join(part.lines))}</p>'
        case "heading":
            return f'<h2 style="margin:24px 0 8px 0;font-size:17px">{escape(part.lines[0])}</h2>'
        case "list":
            rows = "".join(f'<li style="margin:0 0 6px 0">{escape(line)}</li>' for line in part.lines)
            return f'<ul style="{_P};padding-left:20px">{rows}</ul>'
        case "payment":
            first, *rest = part.lines
            said = _ADDRESS.sub(r'<a href="\g<0>">\g<0></a>', _broken(chr(10).join(rest)))
            return f'<p style="{_P}"><strong>{escape(first)}</strong><br>{said}</p>'
        case "answers":
            first, *rest = part.lines
            buttons = "".join(_button(*line.rsplit(": ", 1)) for line in rest)
            return f'<p style="{_P}">{escape(first)}</p>\n<p style="{_P}">{buttons}</p>'
        case "addressee":
            return f'<p style="{_P};font-size:13px;color:#555555">{_broken(chr(10).join(part.lines))}</p>'
        case _:
            return f'<p style="{_P}">{_broken(chr(10).join(part.lines))}</p>'


def _button(words: str, target: str) -> str:
    return (
        f'<a href="{escape(target)}" style="display:inline-block;margin:0 8px 8px 0;padding:10px 14px;'
        f'border:1px solid #2f6f6a;border-radius:6px;color:#1f5551;text-decoration:none">{escape(words)}</a>'
    )


def _items(tables: Sequence[Table], language: str) -> str:
    word = WORDS[language]
    heads = "".join(f'<th style="{_CELL};color:#555555">{word[key]}</th>' for key in ("invoice", "issued", "due"))
    parts = []
    for table in tables:
        rows = "".join(_row(row) for row in table.rows)
        parts.append(
            f'<table style="border-collapse:collapse;width:100%;{_P}" cellpadding="0" cellspacing="0"><thead><tr>'
            f'{heads}<th style="{_SUM};color:#555555">{word["amount"]}</th></tr></thead><tbody>{rows}</tbody>'
            f'<tfoot><tr><td colspan="3" style="{_CELL};font-weight:bold">{word["total"]}</td>'
            f'<td style="{_SUM};font-weight:bold">{escape(table.total)}</td></tr></tfoot></table>'
        )
    return "\n".join(parts)


def _row(row: Row) -> str:
    number = f"{row.kind} {row.number}" if row.is_credit else row.number
    part = (
        f'<br><span style="color:#555555;font-size:12px;white-space:normal">{escape(row.part.strip())}</span>'
        if row.part
        else ""
    )
    return (
        f'<tr><td style="{_CELL}">{escape(number)}</td><td style="{_CELL}">{row.issued}</td>'
        f'<td style="{_CELL}">{row.due}</td><td style="{_SUM}">{escape(row.amount)}{part}</td></tr>'
    )


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _page(parts: Sequence[str], language: str) -> str:
    body = "\n".join(part for part in parts if part)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"></head>\n'
        f'<body style="margin:0;padding:16px"><div style="max-width:620px;{_FONT}">\n{body}\n</div></body></html>\n'
    )
