"""Of a back-test: who would have heard what and when, as rows for a spreadsheet, and who would have heard most."""

import csv
import io
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from amistoso.core import money, wording
from amistoso.core.mail_merge import as_text
from amistoso.core.simulations import words
from amistoso.core.simulations.reports import Report

MOST_NAMED = 20
SPOKEN = ("call", "meeting")
_HEADS = (
    ("Protocolo", "Día", "Cliente", "Escalón", "Canal", "Quién lo decide", "Importe", "Divisa"),
    ("Protocol", "Day", "Customer", "Step", "Channel", "Who decides", "Amount", "Currency"),
)


class Share(NamedTuple):
    """What one customer would have got: contacts and conversations under each protocol."""

    customer_id: int
    contacts: tuple[int, ...]
    conversations: tuple[int, ...]


def most(report: Report) -> list[Share]:
    """Return whoever would hear most, under whichever protocol."""
    contacts = [Counter(row.customer_id for row in one.listed if row.channel != "task") for one in report.outcomes]
    spoken = [Counter(row.customer_id for row in one.listed if row.channel in SPOKEN) for one in report.outcomes]
    everybody = {customer_id for one in contacts for customer_id in one}
    shares = [Share(one, tuple(c[one] for c in contacts), tuple(c[one] for c in spoken)) for one in everybody]
    return sorted(shares, key=lambda one: (-max(one.contacts), -sum(one.contacts), one.customer_id))[:MOST_NAMED]


def table(report: Report, names: Mapping[int, str], language: str) -> str:
    """Write every contact as a spreadsheet opens it: semicolons, and commas in amounts for a Spanish reader."""
    is_spanish = wording.language_of(language) == "es"
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADS[0 if is_spanish else 1])
    for label, one in zip(report.labels, report.outcomes, strict=True):
        for row in one.listed:
            for currency, minor in row.amounts or (("", 0),):
                amount = money.plain(minor, currency) if currency else ""
                name = names.get(row.customer_id, str(row.customer_id))
                said = wording.name_of(row.step, language), words.channel_name(row.channel, language)
                writer.writerow([
                    as_text(label), row.on, as_text(name), *said, words.said(f"needs-{row.needed}", language),
                    amount.replace(".", ",") if is_spanish else amount, currency,
                ])  # fmt: skip
    return out.getvalue()
