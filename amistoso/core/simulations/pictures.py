"""Pictures of a trial as SVG: they need no script, say in words what they show, and stand beside their table.

Two series are told apart by colour and by dashes; text takes the colour of the page, so that dark pages work too.
"""

from collections.abc import Callable, Sequence
from html import escape
from math import ceil, floor, log10
from typing import NamedTuple

COLOURS = ("#0b7d76", "#c2570c")
DASHES = ("", "7 4")
WIDE, HIGH = 460, 290
LEFT, RIGHT, TOP, BOTTOM = 92, 12, 14, 44
ROW, BAR, GAP = 58, 15, 3
NAMED_WEEKS = 5
LETTER = 7.6  # how wide one is, on average
Write = Callable[[float], str]


class Series(NamedTuple):
    name: str
    values: Sequence[float]


def lines(title: str, series: Sequence[Series], write: Write, below: str) -> str:
    """Draw values from week to week."""
    ends = [value for one in series for value in (max(one.values, default=0), min(one.values, default=0))]
    step = _step(max(*ends, 0) - min(*ends, 0))
    bottom, top = step * floor(min(*ends, 0) / step), step * max(1, ceil(max(*ends, 0) / step))
    weeks = max(len(one.values) for one in series)
    drawn = [_legend(series)]
    for nth in range(round((top - bottom) / step) + 1):
        value = bottom + nth * step
        y = _height(value, bottom, top)
        drawn.append(f'<line x1="{LEFT}" x2="{WIDE - RIGHT}" y1="{y}" y2="{y}" stroke="currentColor" opacity=".15"/>')
        drawn.append(_text(LEFT - 8, y + 4, write(value), "end"))
    for at, one in enumerate(series):
        points = " ".join(
            f"{_across(week, weeks)},{_height(value, bottom, top)}" for week, value in enumerate(one.values)
        )
        drawn.append(
            f'<polyline points="{points}" fill="none" stroke="{COLOURS[at]}" class="sim-line-{at}" stroke-width="2.5"'
            f' stroke-linejoin="round" stroke-dasharray="{DASHES[at]}"/>'
        )
    named = sorted({round(part * (weeks - 1) / NAMED_WEEKS) for part in range(NAMED_WEEKS + 1)})
    drawn += [_text(_across(week, weeks), HIGH - BOTTOM + 18, str(week + 1), "middle") for week in named]
    drawn.append(_text((LEFT + WIDE - RIGHT) / 2, HIGH - 6, below, "middle"))
    return _svg(title, HIGH, drawn)


def bars(title: str, names: Sequence[str], series: Sequence[Series], write: Write) -> str:
    """Draw a bar of each series beneath each name: a phone is narrow, and names are long."""
    most = max((max(one.values, default=0) for one in series), default=0) or 1
    room = WIDE - 2 * RIGHT - 70
    row = ROW if len(series) > 1 else ROW - BAR
    drawn = [_legend(series)]
    for at, name in enumerate(names):
        y = TOP + 22 + at * row
        drawn.append(_text(RIGHT, y + 10, name, "start"))
        for nth, one in enumerate(series):
            length, top = max(1.0, one.values[at] / most * room), y + 16 + nth * (BAR + GAP)
            hatch = f' stroke="{COLOURS[nth]}" stroke-dasharray="3 2" fill-opacity=".55"' if nth else ""
            drawn.append(
                f'<rect x="{RIGHT}" y="{top}" width="{length:.1f}" height="{BAR - 2}" rx="2" fill="{COLOURS[nth]}"'
                f' class="sim-bar-{nth}"{hatch}/>'
            )
            drawn.append(_text(RIGHT + length + 6, top + BAR - 3, write(one.values[at]), "start"))
    return _svg(title, TOP + 30 + len(names) * row, drawn)


def _svg(title: str, high: float, drawn: Sequence[str]) -> str:
    inside = "".join(drawn)
    return (
        f'<svg class="sim-picture" viewBox="0 0 {WIDE} {high:.0f}" role="img" aria-label="{escape(title, quote=True)}"'
        f' font-size="14" xmlns="http://www.w3.org/2000/svg"><title>{escape(title)}</title>{inside}</svg>'
    )


def _legend(series: Sequence[Series]) -> str:
    """Name the series above the picture, as far as there is room; of a single one its title says enough."""
    if len(series) < 2:
        return ""
    drawn, room = [], (WIDE - 2 * RIGHT) / len(series)
    most = int((room - 40) / LETTER)
    for at, one in enumerate(series):
        x = RIGHT + at * room
        drawn.append(
            f'<line x1="{x:.0f}" x2="{x + 26:.0f}" y1="8" y2="8" stroke="{COLOURS[at]}" class="sim-line-{at}"'
            f' stroke-width="4" stroke-dasharray="{DASHES[at]}"/>'
        )
        drawn.append(_text(x + 32, 13, one.name if len(one.name) <= most else f"{one.name[: most - 1]}…", "start"))
    return "".join(drawn)


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="currentColor">{escape(text)}</text>'


def _across(week: int, weeks: int) -> float:
    return round(LEFT + (WIDE - LEFT - RIGHT) * week / max(1, weeks - 1), 1)


def _height(value: float, bottom: float, top: float) -> float:
    span = (top - bottom) or 1
    return round(TOP + 24 + (HIGH - TOP - BOTTOM - 24) * (1 - (value - bottom) / span), 1)


def _step(span: float) -> float:
    """Return a round distance of which the span holds three to seven; the values are counts, so never less than one."""
    size = 10.0 ** floor(log10(max(span, 1)))
    return max(1.0, next(step * size for step in (0.2, 0.5, 1, 2) if step * size * 6 >= span))
