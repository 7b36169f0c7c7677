"""The families of files that are damaged: where their originals are, small ones of our own, and who reads them."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from amistoso.core.documents import Parsed
from amistoso.importers import formats
from tests.importers import n43_pages, real_files, statement_pages

MAX_ORIGINAL_BYTES = 250_000


@dataclass(frozen=True, slots=True)
class Family:
    name: str
    patterns: tuple[str, ...]  # below the folder of real files
    reader: str  # the module that reads it, with a function `parse`
    own: tuple[bytes, ...] = ()

    def originals(self) -> list[bytes]:
        found = [
            content
            for pattern in self.patterns
            for file in sorted(real_files.ROOT.glob(pattern))
            if file.is_file() and len(content := file.read_bytes()) <= MAX_ORIGINAL_BYTES
        ]
        return [*self.own, *found] or [b"?"]

    def parse(self, content: bytes, at: int) -> Parsed:
        """Read through the recognition of formats and, every other time, by the family's own importer."""
        own = _importer(self.reader)
        if at % 2 and own is not None:
            parsed: Parsed = own(content)
            return parsed
        return formats.read(content, "fichero")


def _importer(module: str) -> Callable[..., Any] | None:
    try:
        return getattr(importlib.import_module(f"amistoso.importers.{module}"), "parse", None)
    except ModuleNotFoundError:
        return None


_TABLE = (
    "Número;Fecha;Vencimiento;Cliente;NIF;Base;IVA;Total\n"
    "F26-1;01/03/2026;31/03/2026;Pérez SL;B12345674;1.000,00;210,00;1.210,00\n"
)
FAMILIES = {
    family.name: family
    for family in (
        Family("n43", ("statements/n43/**/*.n43", "statements/n43/**/*.txt", "statements/n43/**/*.csb"), "n43", (
            n43_pages.file_of(n43_pages.Move(12_100), n43_pages.Move(-1_098, "12")).encode(),)),
        Family("camt", ("statements/camt/**/*.xml",), "camt", statement_pages.CAMT),
        Family("mt940", ("statements/mt940/**/*.sta", "statements/mt940/**/*.940", "statements/mt940/**/*.swi",
                         "statements/mt940/**/*.txt"), "mt940", statement_pages.MT940),
        Family("ofx", ("statements/ofx/**/*.ofx", "statements/ofx/**/*.qfx", "statements/ofx/**/OFX.txt"), "ofx",
               statement_pages.OFX),
        Family("bank-table", ("statements/csv_xlsx/**/*.csv", "statements/csv_xlsx/**/*.xls*"), "invoice_table",
               statement_pages.TABLES),
        Family("invoice-table", ("invoices/**/*.csv", "invoices/**/*.xls*", "invoices/**/*.ods"), "invoice_table",
               (_TABLE.encode(), _TABLE.encode("cp1252"))),
        Family("facturae", ("invoices/facturae/**/*.xml", "invoices/facturae/**/*.xsig"), "facturae"),
        Family("ubl", ("invoices/ubl/**/*.xml",), "ubl"),
        Family("cii", ("invoices/cii/**/*.xml",), "cii"),
        Family("facturx-pdf", ("invoices/**/*.pdf",), "facturx"),
        Family("fatturapa", ("invoices/fatturapa/**/*.xml",), "fatturapa"),
    )
}  # fmt: skip
