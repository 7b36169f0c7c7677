"""A company and small files, written as a controller would see them."""

from datetime import UTC, date, datetime

from amistoso.actions import loads, matching
from amistoso.core.load_reports import LoadReport
from amistoso.core.match_words import LineMatch
from amistoso.models import Company, Invoice, Item

TODAY = date(2026, 11, 24)
AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HEADINGS = "Cliente;NIF;Email;CP;Número;Fecha;Vencimiento;Total;Cobrado"
PEREZ = "Frutas Pérez, S.L.;B12345674;pagos@frutasperez.es;28001"
LOPEZ = "Talleres López SA;A58818501;admin@tallereslopez.es;08001"


def a_company(tax_id: str = "B83376733") -> Company:
    return Company.objects.create(name="Amable Suministros SL", tax_id=tax_id)


def invoice_list(*rows: str) -> bytes:
    """Each row: a customer (PEREZ, LOPEZ), then number, date, due date, total and paid."""
    return "\r\n".join([HEADINGS, *rows, ""]).encode("cp1252")


def load(company: Company, content: bytes, name: str = "facturas.csv", *, yes: bool = False, **changes) -> LoadReport:
    given = {"accept_warnings": yes, "actor": "ana", "today": TODAY, "at": AT, **changes}
    return loads.load(company=company, file_name=name, content=content, **given)


def load_rows(company: Company, *rows: str, yes: bool = False) -> LoadReport:
    report = load(company, invoice_list(*rows), yes=yes)
    assert report.is_loaded, report.problems
    return report


def match(company: Company, *, dry_run: bool = False) -> list[LineMatch]:
    return matching.match(company=company, actor="ana", today=TODAY, at=AT, dry_run=dry_run)


def statement(
    *movements: tuple[str, int, str],
    opening: int = 100_000,
    account: str = "0200051332",
    first: str = "",
    last: str = "",
) -> bytes:
    """Write a Norma 43 file: movements are (yyyy-mm-dd, minor units, text)."""
    days = [date.fromisoformat(day) for day, _, _ in movements]
    start = date.fromisoformat(first) if first else min(days)
    end = date.fromisoformat(last) if last else max(days)
    key = f"21000418{account}"

    def signed(minor: int) -> str:
        return f"{'1' if minor < 0 else '2'}{abs(minor):014d}"

    lines = [f"11{key}{start:%y%m%d}{end:%y%m%d}{signed(opening)}9783{'AMABLE SUMINISTROS':<26}"]
    for (_, minor, text), day in zip(movements, days, strict=True):
        lines.append(f"22    0418{day:%y%m%d}{day:%y%m%d}04000{signed(minor)}{0:010d}{0:012d}{'':16}")
        if text:
            lines.append(f"2301{text[:76]:<76}")
    debits = [minor for _, minor, _ in movements if minor < 0]
    incoming = [minor for _, minor, _ in movements if minor > 0]
    closing = opening + sum(debits) + sum(incoming)
    lines.append(
        f"33{key}{len(debits):05d}{-sum(debits):014d}{len(incoming):05d}{sum(incoming):014d}{signed(closing)}978"
    )
    lines.append(f"88{'9' * 18}{len(lines):06d}")
    return "\r\n".join(f"{line:<80}" for line in lines).encode("latin-1")


def open_minor(company: Company, number: str) -> int:
    return sum(Item.objects.filter(company=company, number=number).values_list("open_minor", flat=True))


def invoice(company: Company, number: str) -> Invoice:
    return Invoice.objects.get(company=company, number=number)
