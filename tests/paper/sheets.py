"""Letters as their pages want them, and the tools that look at a PDF."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from amistoso.channels import printing
from amistoso.core import creditor_references, letter_paper, letters
from amistoso.core.letter_facts import LetterFacts, LetterItem, Party, Person
from amistoso.core.letter_paper import Address, Sheet

AT = datetime(2026, 11, 24, 9, 0, 0, 123456, tzinfo=UTC)  # as real clocks say it
LETTERS = Path(letters.__file__).parents[1] / "letters"
US = Party(
    "Ferretería Robles, S.L.", "B12345674", "Calle del Olmo 14, 28012 Madrid", "910 000 000",
    "administracion@robles.example", "robles.example",
)  # fmt: skip
TO = Address("Construcciones Ibáñez y Hermanos, S.A.", "Gran Vía 45, 3.º B", "48011", "Bilbao", "Bizkaia", "ES")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils (pdftotext)")
needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="needs qpdf")


def item(number: int, minor: int = 123456, currency: str = "EUR") -> LetterItem:
    return LetterItem(f"F-2026/{number:04d}", date(2026, 9, 1), date(2026, 10, 1), minor, currency, minor)


def facts(count: int = 2, **changes: Any) -> LetterFacts:
    usual = LetterFacts(
        language="es", written_on=date(2026, 11, 24), company=US,
        customer=Party("Construcciones Ibáñez y Hermanos, S.A.", "A58818501", "Gran Vía 45, 48011 Bilbao"),
        sender=Person("Lucía Robles", "lucia@robles.example", "910 000 001", "administration"),
        items=tuple(item(number, 123456 + number) for number in range(count)), contact_name="Marta Prieto",
        iban="ES9121000418450200051332", own_reference=creditor_references.of_customer(1, 77),
    )  # fmt: skip
    return replace(usual, **changes)


def sheet(told: LetterFacts | None = None, template: str = "polite-reminder", **changes: Any) -> Sheet:
    told = told or facts()
    letter = letters.compose((LETTERS / told.language / f"{template}.txt").read_text("utf-8"), told)
    usual = Sheet(
        company=told.company, home="Madrid", home_country="ES", to=TO, language=told.language,
        written_on=told.written_on, subject=letter.subject, html=letter.html, text=letter.text, qr=letter.payment_qr,
    )  # fmt: skip
    return replace(usual, **changes)


def printed(*sheets: Sheet, title: str = "Cartas", **changes: Any) -> bytes:
    pages = [letter_paper.page_data(one, printing.qr_dots(one.qr) if one.qr else ()) for one in sheets]
    return printing.letters(
        pages, title=title, author=US.name, at=AT, fonts=str(settings.PRINT_FONTS), **changes
    )  # fmt: skip


def run(command: str, pdf: bytes, folder: Path, *arguments: str) -> str:
    source = folder / "it.pdf"
    source.write_bytes(pdf)
    done = subprocess.run([command, *arguments, source, *(["-"] if command == "pdftotext" else [])], check=True,
                          capture_output=True, text=True)  # fmt: skip
    return done.stdout


def told_by(pdf: bytes, folder: Path) -> dict[str, str]:
    lines = run("pdfinfo", pdf, folder).splitlines()
    return {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines)}


def text_of(pdf: bytes, folder: Path, *arguments: str) -> str:
    return run("pdftotext", pdf, folder, "-enc", "UTF-8", *arguments)
