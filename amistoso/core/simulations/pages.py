"""A trial as a page: the figures in words, the pictures with their tables, and what it does not know.

The desk puts the same inside its own page; `whole` is a file that opens by itself, without a script.
"""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import NamedTuple

from amistoso.core import wording
from amistoso.core.simulations import contact_lists, headlines, pictures, words
from amistoso.core.simulations.outcomes import MOST_SHOWN, Outcome
from amistoso.core.simulations.pictures import Series
from amistoso.core.simulations.reports import GENERATED, GROUPS, Report

STYLE = """
:root{color-scheme:light dark;--ink:#1d2a2a;--paper:#f6f7f6;--card:#fff;--soft:#5b6b6a;--line:#dfe5e3}
@media (prefers-color-scheme:dark){:root{--ink:#e6eceb;--paper:#131918;--card:#1b2322;--soft:#9fb0ae;--line:#33403e}
.sim-line-0{stroke:#4fc7bd}.sim-bar-0{fill:#4fc7bd}.sim-line-1{stroke:#f0a35e}.sim-bar-1{fill:#f0a35e;stroke:#f0a35e}}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:16px/1.45 system-ui,sans-serif}
main{max-width:60rem;margin:auto}h1{font-size:1.5rem}h2{font-size:1.1rem;margin:0 0 .5rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem;margin:0 0 1rem}
.table-responsive{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{padding:.4rem .5rem;border-top:1px solid var(--line);text-align:left;vertical-align:top}
.amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.text-secondary{color:var(--soft)}.small{font-size:.85em;font-weight:400}.sim-picture{width:100%;height:auto;color:var(--ink)}
figure{margin:0}caption{text-align:left;font-weight:600;padding:.3rem 0}
.sim-must{color:#b42318;font-weight:600}.sim-group{padding-top:1rem;color:var(--soft);font-weight:600}
.sim-pictures{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr))}
tbody th{font-weight:500}
@media (max-width:40rem){.sim-figures thead{display:none}.sim-figures tr{display:block;padding:.4rem 0}
.sim-figures th,.sim-figures td{display:block;border:0;padding:.1rem 0}
.sim-figures tr{border-top:1px solid var(--line)}
.sim-figures td{display:flex;justify-content:space-between;gap:1rem;white-space:normal}
.sim-figures td::before{content:attr(data-label);color:var(--soft);text-align:left}}
"""


class People(NamedTuple):
    """The customers' names, and where the page of one begins; no address, no link."""

    names: Mapping[int, str] = {}
    address: str = ""


def whole(report: Report, language: str, company: str, people: People | None = None) -> str:
    title = f"{words.said('title', language)} · {company}"
    code = wording.language_of(language)
    return (
        f'<!doctype html>\n<html lang="{code}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main><h1>{escape(title)}</h1>"
        f'<p class="text-secondary">{escape(about(report, language))}</p>{inside(report, language, people)}'
        "</main></body></html>\n"
    )


def about(report: Report, language: str) -> str:
    """Say in a line what was tried."""
    first = report.outcomes[0]
    days = [wording.date_text(day, language) for day in (report.begins_on, report.ends_on)]
    key = "customers" if report.kind == GENERATED else "past"
    said = [words.said(key, language, words.number(first.customers, language)), words.said("between", language, *days)]
    if report.kind == GENERATED:
        said.append(words.said("runs", language, report.runs) if report.runs > 1 else words.said("run", language))
        said.append(words.said("seed", language, report.seed))
        if report.behaviour:
            said.append(words.said("behaviour", language, report.behaviour))
    return " · ".join(said)


def inside(report: Report, language: str, people: People | None = None) -> str:
    """Return everything below the heading."""
    drawn = [_by_week(report, language), _by_step(report, language), _each(report, language)]
    if report.kind == GENERATED:
        drawn.insert(0, _cash(report, language))
    pictures_of_it = f'<div class="sim-pictures">{"".join(drawn)}</div>'
    who = _who(report, people or People(), language) if any(one.listed for one in report.outcomes) else ""
    parts = _summary(report, language), pictures_of_it, who, _figures(report, language), _notes(report, language)
    return "".join(parts)


def _who(report: Report, people: People, language: str) -> str:
    rows = [
        [
            _named(one.customer_id, people),
            *(f"{contacts} ({spoken})" for contacts, spoken in zip(one.contacts, one.conversations, strict=True)),
        ]
        for one in contact_lists.most(report)
    ]
    means = f'<p class="text-secondary small">{escape(words.said("who-means", language))}</p>'
    heads = [words.said("customer", language), *report.labels]
    return _card(words.said("who", language), means + _table(heads, rows))


def _named(customer_id: int, people: People) -> str:
    name = escape(people.names.get(customer_id, str(customer_id)))
    return f'<a href="{escape(people.address, quote=True)}{customer_id}">{name}</a>' if people.address else name


def _summary(report: Report, language: str) -> str:
    told = "".join(f"<li>{escape(sentence)}</li>" for sentence in headlines.of(report, language))
    return _card(words.said("summary", language), f"<ul>{told}</ul>", "sim-notes")


def _notes(report: Report, language: str) -> str:
    told = "".join(f"<li>{escape(note)}</li>" for note in words.notes(report, language))
    return _card(words.said("notes", language), f"<ul>{told}</ul>", "sim-notes")


def _card(title: str, body: str, more: str = "") -> str:
    return (
        f'<section class="card {more}"><div class="card-header"><h2 class="card-title">{escape(title)}</h2></div>'
        f'<div class="card-body">{body}</div></section>'
    )


def _figures(report: Report, language: str) -> str:
    heads = [words.said("what", language), *report.labels]
    if len(report.outcomes) > 1:
        heads.append(words.said("difference", language))
    groups = []
    for group, names in GROUPS[report.kind].items():
        title = (
            f'<tr><th scope="rowgroup" class="sim-group" colspan="{len(heads)}">{words.said(group, language)}</th></tr>'
        )
        groups.append(title + _rows(heads, [_figure_row(name, report, language) for name in names]))
    return _card(words.said("figures", language), _whole_table(heads, groups, more="sim-figures"))


def _figure_row(name: str, report: Report, language: str) -> list[str]:
    told = words.figure(name, language)
    row = [f'{escape(told.name)}<div class="text-secondary small">{escape(told.means)}</div>']
    for one in report.outcomes:
        found = one.spread(name)
        shown = escape(words.shown(name, found.mean, report, language))
        if name == "paid-reminded" and found.high:
            shown = f'<span class="sim-must">{shown}</span>'
        row.append(shown + _range(name, found.low, found.high, report, language))
    difference = report.difference(name)
    if difference is not None:
        shown = escape(words.shown(name, difference.mean, report, language, signed=True))
        row.append(shown + _range(name, difference.low, difference.high, report, language, signed=True))
    return row


def _range(name: str, low: float, high: float, report: Report, language: str, *, signed: bool = False) -> str:
    if report.runs < 2 or low == high:
        return ""
    ends = (words.shown(name, value, report, language, signed=signed) for value in (low, high))
    return f'<div class="text-secondary small">{escape(words.said("range", language, *ends))}</div>'


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], caption: str = "") -> str:
    return _whole_table(heads, [_rows(heads, rows)], caption)


def _rows(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Write rows whose first cell names them; cells are HTML already, heads are not. A phone repeats the head."""
    return "".join(
        f'<tr><th scope="row">{row[0]}</th>'
        + "".join(
            f'<td class="amount" data-label="{escape(head, quote=True)}"><div>{cell}</div></td>'
            for head, cell in zip(heads[1:], row[1:], strict=True)
        )
        + "</tr>"
        for row in rows
    )


def _whole_table(heads: Sequence[str], bodies: Sequence[str], caption: str = "", more: str = "") -> str:
    head = "".join(f'<th scope="col"{" class=amount" if at else ""}>{escape(one)}</th>' for at, one in enumerate(heads))
    named = f"<caption>{escape(caption)}</caption>" if caption else ""
    body = "".join(f"<tbody>{one}</tbody>" for one in bodies)
    whole = f'<table class="table {more}">{named}<thead><tr>{head}</tr></thead>{body}</table>'
    return f'<div class="table-responsive">{whole}</div>'


def _picture(title: str, svg: str, table: str, language: str) -> str:
    more = f"<details><summary>{escape(words.said('table', language))}</summary>{table}</details>"
    return _card(title, f"<figure>{svg}</figure>{more}")


def _weekly(
    title: str,
    values: Callable[[Outcome], Sequence[float]],
    write: Callable[[float], str],
    report: Report,
    language: str,
    axis: Callable[[float], str] | None = None,
) -> str:
    """`axis` writes what stands beside the picture, where there is little room."""
    series = [Series(label, values(one)) for label, one in zip(report.labels, report.outcomes, strict=True)]
    week = words.said("week", language)
    rows = [[str(at + 1), *(escape(write(one.values[at])) for one in series)] for at in range(len(series[0].values))]
    table = _table([week, *report.labels], rows)
    return _picture(title, pictures.lines(title, series, axis or write, week), table, language)


def _cash(report: Report, language: str) -> str:
    def write(value: float) -> str:
        return wording.money_text(round(value), report.currency, language)

    def short(value: float) -> str:
        return words.whole_money(value, report.currency, language)

    return _weekly(words.said("cash", language), lambda one: one.cash, write, report, language, short)


def _by_week(report: Report, language: str) -> str:
    return _weekly(
        words.said("by-week", language), lambda one: one.contacts, lambda value: words.number(value, language), report,
        language,
    )  # fmt: skip


def _by_step(report: Report, language: str) -> str:
    counted: list[tuple[str, dict[str, float]]] = [
        (label, dict(one.steps)) for label, one in zip(report.labels, report.outcomes, strict=True)
    ]
    keys = list(dict.fromkeys(key for _, steps in counted for key in steps))
    names = [wording.name_of(key, language) for key in keys]
    series = [Series(name, [steps.get(key, 0) for key in keys]) for name, steps in counted]
    heads, columns = [words.said("step", language), *(name for name, _ in counted)], list(series)
    rows_of, labels = keys, names
    if report.sent is not None:
        rows_of = [*keys, *(key for key in report.sent if key not in keys)]
        labels = [wording.name_of(key, language) if key else words.said("other", language) for key in rows_of]
        columns = [Series(name, [steps.get(key, 0) for key in rows_of]) for name, steps in counted]
        columns.append(Series(words.said("sent", language), [float(report.sent.get(key, 0)) for key in rows_of]))
        heads.append(words.said("sent", language))
    rows = [
        [escape(label), *(words.number(one.values[at], language) for one in columns)] for at, label in enumerate(labels)
    ]
    title = words.said("by-step", language)
    svg = pictures.bars(title, names, series, lambda value: words.number(value, language)) if names else ""
    return _picture(title, svg, _table(heads, rows) + _channels(report, language), language)


def _channels(report: Report, language: str) -> str:
    keys = list(dict.fromkeys(key for one in report.outcomes for key in one.channels))
    rows = [
        [
            escape(words.channel_name(key, language)),
            *(words.number(one.channels.get(key, 0), language) for one in report.outcomes),
        ]
        for key in keys
    ]
    heads = [words.said("channel", language), *report.labels]
    return _table(heads, rows, words.said("by-channel", language))


def _each(report: Report, language: str) -> str:
    names = [*(str(count) for count in range(MOST_SHOWN)), words.said("more", language, MOST_SHOWN)]
    series = [Series(label, one.per_customer) for label, one in zip(report.labels, report.outcomes, strict=True)]
    heads = [words.said("contacts", language), *(one.name for one in series)]
    rows = [[name, *(words.number(one.values[at], language) for one in series)] for at, name in enumerate(names)]
    title = words.said("each", language)
    svg = pictures.bars(title, names, series, lambda value: words.number(value, language))
    return _picture(title, svg, _table(heads, rows), language)
