"""A letter on paper: everything that stands on its pages, as plain data for the page to lay out.

The page itself (channels/pages/letter.typ) knows no customer, and the data holds no markup.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from amistoso.core import how_to_pay, letter_figures, letter_reading, wording
from amistoso.core.letter_facts import Party, one_line
from amistoso.core.letter_words import WORDS, languages_to_try

WINDOWS = ("right", "left")
DEFAULT_COLOUR = "#1f4e79"
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_LONG_WORD = re.compile(r"\S{31,}")
_PIECES = re.compile(r".{1,15}")
SHORT_MM = 172  # of the 177 below the address
_NARROW = frozenset("0123456789.,-/ \u00a0abcdefghijklnopqrstuvxyz")
LEAST_CONTRAST = 3.0  # of large text and lines on white paper
# What stands at the foot of a page of several, and how a town and a day are written together.
_WORDS = {
    "es": ("Página", "{place}, {day}"), "en": ("Page", "{place}, {day}"), "ca": ("Pàgina", "{place}, {day}"),
    "gl": ("Páxina", "{place}, {day}"), "eu": ("Orria", "{place}, {day}"), "pt": ("Página", "{place}, {day}"),
    "fr": ("Page", "{place}, le {day}"), "de": ("Seite", "{place}, {day}"), "it": ("Pagina", "{place}, {day}"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How a company's paper looks. `logo` is the name of a picture that the page can reach; empty for none."""

    colour: str = ""
    logo: str = ""
    window: str = "right"


@dataclass(frozen=True, slots=True)
class Address:
    """Where an envelope goes."""

    name: str
    street: str = ""
    postal_code: str = ""
    city: str = ""
    province: str = ""
    country: str = "ES"
    person: str = ""

    @property
    def is_complete(self) -> bool:
        """Say whether a postman could deliver it: a street, and a town or a postal code."""
        return bool(self.name.strip() and self.street.strip() and (self.city.strip() or self.postal_code.strip()))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One letter. `qr` is what its QR code holds; `picture` is filled in by who draws it."""

    company: Party
    home: str  # the town that the letter is dated in
    home_country: str
    to: Address
    language: str
    written_on: date
    subject: str
    html: str
    text: str = ""
    qr: str = ""
    look: Look = Look()


def page_data(sheet: Sheet, picture: Sequence[int] = ()) -> dict[str, Any]:
    """Return what the page needs, all of it text, numbers and lists. `picture` is the QR code, a PNG."""
    language = next(one for one in languages_to_try(sheet.language) if one in WORDS)
    page, dated = _words(language)
    blocks = letter_reading.blocks_of(sheet.html, sheet.text)
    day = letter_figures.long_date_text(sheet.written_on, language)
    place = one_line(sheet.home)
    return {
        "language": language[:2],
        "title": one_line(sheet.subject) or one_line(sheet.company.name),
        "company": breakable(one_line(sheet.company.name)),
        "from": sender_lines(sheet.company, language),
        "return": one_line(", ".join(part for part in (sheet.company.name, sheet.company.address) if part)),
        "to": [breakable(line) for line in address_lines(sheet.to, sheet.home_country)],
        "day": dated.format(place=place, day=day) if place else day,
        "subject": breakable(one_line(sheet.subject)),
        "blocks": [_block(block) for block in blocks],
        "is_short": _height_mm(blocks, has_qr=bool(sheet.qr)) < SHORT_MM,
        "qr": _qr(sheet, picture),
        "page": page,
        "colour": ink(sheet.look.colour),
        "logo": sheet.look.logo,
        "window": sheet.look.window if sheet.look.window in WINDOWS else "right",
    }


def _words(language: str) -> tuple[str, str]:
    return next(_WORDS[one] for one in languages_to_try(language) if one in _WORDS)


def sender_lines(us: Party, language: str) -> list[str]:
    word = WORDS[next(one for one in languages_to_try(language) if one in WORDS)]
    lines = [
        f"{word['tax_id']} {one_line(us.tax_id)}" if us.tax_id else "",
        one_line(us.address),
        f"{word['phone']} {one_line(us.phone)}" if us.phone else "",
        one_line(us.email),
        one_line(us.website),
    ]
    return [line for line in lines if line]


def address_lines(to: Address, home_country: str) -> list[str]:
    """Write an address as the post reads it: the town on the last line, and the country only abroad, in capitals."""
    town = " ".join(part for part in (one_line(to.postal_code), one_line(to.city)) if part)
    province = one_line(to.province)
    if province and province.casefold() not in town.casefold():
        town = f"{town} ({province})" if town else province
    country = "" if to.country in ("", home_country) else _country_name(to.country)
    lines = [one_line(to.name), one_line(to.person), one_line(to.street), town, country]
    return [line for line in lines if line]


def breakable(text: str) -> str:
    """Let a word that is wider than its column break: no line of ours may run off the sheet."""
    return _LONG_WORD.sub(lambda found: "\u200b".join(_PIECES.findall(found[0])), text) if len(text) > 30 else text


def _country_name(code: str) -> str:
    """The post of the country that sends wants it in its own language."""
    return wording.country_name(code, "es").upper()


def _block(block: letter_reading.Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "lines": [[[breakable(text), bold] for text, bold in line] for line in block.lines],
        "rows": [[breakable(cell) for cell in row] for row in block.rows],
        "sum": block.has_sum,
        "widths": _widths(block.rows),
    }


def _height_mm(blocks: Sequence[letter_reading.Block], *, has_qr: bool) -> float:
    """Return more than the letter takes: for what is surely one page nobody looks where it ends."""
    height = 36.0 if has_qr else 0.0
    for block in blocks:
        lines = ["".join(text for text, _ in line) for line in block.lines]
        height += 1.6 + sum(4.5 * (1 + _width(line) * 0.9 // 165) for line in lines) + 2.5 * (block.kind == "list")
        for row in block.rows:
            height += 5.7 + 4 * max(cell.count("\n") + len(cell) // 60 for cell in row)
    return height


def _widths(rows: Sequence[Sequence[str]]) -> list[float]:
    """Return the width of each column but the first, in millimetres: to measure every cell takes twice as long."""
    columns = list(zip(*rows, strict=True))[1:]
    return [max(min(_width(line), 45) for cell in column for line in cell.split("\n")) + 5 for column in columns]


def _width(line: str) -> float:
    """Return more than a line takes at 9.5 points: figures and most small letters are narrow, the rest may not be."""
    return sum(2.1 if letter in _NARROW else 2.6 for letter in line)


def _qr(sheet: Sheet, picture: Sequence[int]) -> dict[str, Any] | None:
    if not sheet.qr or not picture:
        return None
    return {
        "picture": list(picture),
        "words": how_to_pay.qr_caption(sheet.qr, sheet.language),
        "alternative": how_to_pay.qr_alternative(sheet.qr, sheet.language),
    }


def is_colour(text: str) -> bool:
    return _COLOUR.fullmatch(text) is not None


def ink(colour: str) -> str:
    """Return the company's colour, darkened until it can be read on white paper."""
    if not is_colour(colour):
        return DEFAULT_COLOUR
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    while contrast_on_white((red, green, blue)) < LEAST_CONTRAST:
        red, green, blue = red * 9 // 10, green * 9 // 10, blue * 9 // 10
    return f"#{red:02x}{green:02x}{blue:02x}"


def contrast_on_white(colour: Sequence[int]) -> float:
    """Measure as WCAG does: from 1, white, to 21, black."""
    parts = [one / 255 for one in colour]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
