"""The days that a mail speaks of, also in words: «el viernes», «a final de mes», «in two weeks».

The day of the mail says which year and which week are meant. A day may be meant ahead or behind («el lunes pago», «el
lunes pagué»): both are given, and whoever knows what was said about it chooses.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from itertools import zip_longest
from typing import NamedTuple

MAX_DAYS_AHEAD = 800
NEAR_DAYS = 45
FAR_DAYS = 240  # a day without its year that is farther away is the one that has been


class Day(NamedTuple):
    """Where it stands in the folded text; `ahead` and `behind` are the same where only one can be meant."""

    start: int
    end: int
    ahead: date
    behind: date
    is_vague: bool = False  # a week or a month, not a day


_MONTHS = {
    name: number
    for number, names in enumerate(
        ("enero ene january jan", "febrero feb february", "marzo mar march", "abril abr april apr", "mayo may",
         "junio jun june", "julio jul july", "agosto ago august aug", "septiembre setiembre sept sep set september",
         "octubre oct october", "noviembre nov november", "diciembre dic december dec"), start=1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("lunes monday mon", "martes tuesday tues tue", "miercoles wednesday wed", "jueves thursday thurs thur thu",
         "viernes friday fri", "sabado saturday sat", "domingo sunday sun")
    )
    for name in names.split()
}  # fmt: skip
_COUNTS = {
    name: number
    for number, names in enumerate(
        ("", "un una uno a an one", "dos two couple par", "tres three", "cuatro four", "cinco five", "seis six",
         "siete seven", "ocho eight", "nueve nine", "diez ten")
    )
    for name in names.split()
} | {"quince": 15, "fifteen": 15, "veinte": 20, "twenty": 20, "treinta": 30, "thirty": 30, "sesenta": 60}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_LONG_MONTH = "|".join(name for name in sorted(_MONTHS, key=len, reverse=True) if len(name) > 3 or name == "may")
_WEEKDAY = "|".join(sorted((name for name in _WEEKDAYS if len(name) > 3), key=len, reverse=True))
_COUNT = r"\d{1,3}|" + "|".join(sorted(_COUNTS, key=len, reverse=True))

Find = Callable[[re.Match[str], date], tuple[date, date, bool] | None]


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _moved(today: date, months: int) -> tuple[int, int]:
    count = today.year * 12 + today.month - 1 + months
    return count // 12, count % 12 + 1


def _end_of_month(today: date, months: int) -> date:
    year, month = _moved(today, months)
    return date(year, month, monthrange(year, month)[1])


def _full(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    first, second, year = int(found["d"]), int(found["m"]), int(found["y"])
    day = _safe(year + 2000 if year < 100 else year, second, first) or _safe(
        year + 2000 if year < 100 else year, first, second
    )
    return (day, day, False) if day else None


def _iso(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    day = _safe(int(found["y"]), int(found["m"]), int(found["d"]))
    return (day, day, False) if day else None


def _both(today: date, month: int, day: int) -> tuple[date, date, bool] | None:
    """The year is not told: the nearest such day ahead, and the nearest behind. What has just gone by is behind."""
    ahead = _safe(today.year, month, day)
    if ahead is None or ahead < today:
        ahead = _safe(today.year + 1, month, day) or ahead
    behind = _safe(today.year, month, day)
    if behind is None or behind > today:
        behind = _safe(today.year - 1, month, day) or behind
    if ahead is None or behind is None:
        return None
    if (ahead - today).days > FAR_DAYS:  # who writes «5 de noviembre» on the 24th means the one that has been
        ahead = behind
    return ahead, behind, False


def _day_month(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    named = found["m"]
    month = int(named) if named.isdigit() else _MONTHS[named]
    day = int(found["d"])
    if month > 12 and day <= 12:
        month, day = day, month
    if found.groupdict().get("y"):
        year = int(found["y"])
        exact = _safe(year + 2000 if year < 100 else year, month, day)
        return (exact, exact, False) if exact else None
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    told = _both(today, month, day)
    turned = _both(today, day, month) if named.isdigit() and day <= 12 else None
    if (
        turned
        and (told is None or not 0 <= (told[0] - today).days <= 3 * NEAR_DAYS)
        and 0 <= (turned[0] - today).days <= NEAR_DAYS
    ):
        return turned  # «until 12/7», written in November by an American
    return told


def _day_of_month(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    day = int(found["d"])
    if not 1 <= day <= 31:
        return None
    ahead = next((one for n in range(4) if (one := _safe(*_moved(today, n), day)) and one >= today), None)
    behind = next((one for n in range(4) if (one := _safe(*_moved(today, -n), day)) and one <= today), None)
    return (ahead, behind, False) if ahead and behind else None


def _weekday(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    told = found[0]
    if found.groupdict().get("d"):
        return _day_of_month(found, today)
    wanted = _WEEKDAYS[found["w"]]
    ahead = today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)
    behind = today - timedelta(days=(today.weekday() - wanted - 1) % 7 + 1)
    next_week = today + timedelta(days=7 - today.weekday() + wanted)
    if re.search(r"\b(?:pasad[oa]|last)\b", told):
        return behind, behind, False
    if re.search(r"semana que viene|proxima semana|next week|\bnext\b|semana proxima", told):
        return next_week, behind, False
    if re.search(r"que viene|que entra|proximo", told) and (ahead - today).days < 2:
        return ahead + timedelta(days=7), behind, False
    return ahead, behind, False


def _count_of(found: re.Match[str]) -> int:
    told = found["n"]
    return int(told) if told.isdigit() else _COUNTS[told]


def _after(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    count, unit = _count_of(found), found["u"]
    if unit.startswith(("hora", "hour")):
        days = -(-count // 24)
    elif found["work"] or found["later"]:
        return (*(_working(today, count),) * 2, False)
    elif unit.startswith(("dia", "day")):
        days = count
    elif unit.startswith(("sem", "week")):
        days = 7 * count
    else:
        year, month = _moved(today, count)
        day = date(year, month, min(today.day, monthrange(year, month)[1]))
        return day, day, True
    if days > MAX_DAYS_AHEAD:
        return None
    return today + timedelta(days=days), today + timedelta(days=days), False


def _ago(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    count, unit = _count_of(found), found["u"]
    days = count * (1 if unit.startswith(("dia", "day")) else 7 if unit.startswith(("sem", "week")) else 30)
    day = today - timedelta(days=min(days, MAX_DAYS_AHEAD))
    return day, day, True


def _working(today: date, count: int) -> date:
    day = today
    for _ in range(min(count, 60)):
        day += timedelta(days=1)
        while day.weekday() >= 5:
            day += timedelta(days=1)
    return day


def _month_named(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    """Part of a month: its beginning is its fifth day, its middle the fifteenth, and the month alone its last."""
    month, told = _MONTHS[found["m"]], found[0]
    day = 5 if re.search(r"primer[oa]s?|principio|inicio|beginning|early|start|first week", told) else 0
    day = 15 if re.search(r"mediad|middle|mid\b|mid-|primera quincena", told) else day
    day = 7 if re.search(r"primera semana|first week", told) else day
    year = today.year if month >= today.month else today.year + 1
    ahead = date(year, month, day or monthrange(year, month)[1])
    past = today.year if month <= today.month else today.year - 1
    behind = date(past, month, day or monthrange(past, month)[1])
    if (ahead - today).days > FAR_DAYS:
        ahead = behind
    return ahead, behind, True


def _month_part(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    """«A primeros de mes» said on the 24th is the next one; «a final de mes» is this one."""
    told = found[0]
    is_next = bool(re.search(r"viene|proximo|next|siguiente|que entra", told))
    if re.search(r"primer[oa]s?|principio|inicio|beginning|early|start|first", told):
        return _part(today, 5, is_next)
    if re.search(r"mediad|middle|mid", told):
        return _part(today, 15, is_next)
    day = _end_of_month(today, 1 if is_next else 0)
    return day, _end_of_month(today, -1), True


def _part(today: date, day: int, is_next: bool) -> tuple[date, date, bool]:
    months = 1 if is_next or today.day > day else 0
    made = date(*_moved(today, months), day)
    return made, date(*_moved(today, months - 1), day), True


def _fixed(days: int) -> Find:
    return lambda found, today: (today + timedelta(days=days), today + timedelta(days=days), False)


def _this_week(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    friday = today + timedelta(days=max(0, 4 - today.weekday()))
    return friday, friday, True


def _next_week(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    day = today + timedelta(days=11 - today.weekday())
    return day, day, True


def _last_week(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    day = today - timedelta(days=today.weekday() + 3)
    return day, day, True


def _next_month(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    day = _end_of_month(today, 1)
    return day, day, True


def _last_month(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    day = _end_of_month(today, -1)
    return day, day, True


def _end_of_year(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
    return date(today.year, 12, 31), date(today.year - 1, 12, 31), True


def _after_feast(month: int, day: int) -> Find:
    def find(found: re.Match[str], today: date) -> tuple[date, date, bool] | None:
        told = _both(today, month, day)
        return told and (told[0], told[1], True)

    return find


_THE = r"(?:(?:el|del|al|para el|este|proximo|pasado|on|the|by|until|before|next|last|this|of)\s+)*"
_OF_NEXT_WEEK = (
    r"(?:\s+(?:que viene|que entra|pasado|proximo|de (?:la )?(?:semana que viene|proxima semana|"
    r"semana proxima)|(?:of )?next week))?"
)
_OF_MONTH = r"(?:s|\s)*(?:de(?:l)?\s+)?(?:mes|este mes)"

_PATTERNS: tuple[tuple[str, Find], ...] = (
    (r"(?<![\d/.,-])(?P<y>20\d\d)-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?![\d/-])", _iso),
    (r"(?<![\d/.,-])(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>20\d\d|\d\d)(?![\d/-]|[.,]\d)", _full),
    (
        rf"\b(?:del?|desde el|entre el|from|between)\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:al|a|hasta el|"
        rf"y el|to|and|until|-)\s+"
        rf"(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:de |of )?(?P<m>{_MONTH})\b(?:,?\s+(?:de |"
        rf"del )?(?P<y>20\d\d))?",
        _day_month),
    (
        rf"\b(?P<d>\d{{1,2}})(?:o|º|st|nd|rd|th)?\s*(?:de |of |-|/)?\s*(?P<m>{_MONTH})\b\.?(?:,?\s*(?:de |del |"
        rf"-|/)?\s*(?P<y>20\d\d))?", _day_month),
    (
        rf"\b(?P<m>{_MONTH})\.?\s+(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:eur|€|%|"
        rf":))(?:,?\s+(?P<y>20\d\d))?", _day_month),
    (
        rf"\b{_THE}(?P<w>{_WEEKDAY}|wed|thu|fri|mon)(?:'s)?\s+(?:dia\s+|the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|"
        rf"th)?\b(?![/.-]\d|\s*(?:de\b|eur|€|%|:|h\b|horas|am\b|pm\b))", _weekday),
    (rf"\b{_THE}(?P<w>{_WEEKDAY}|wed|thu|fri|mon)\b(?:'s)?{_OF_NEXT_WEEK}", _weekday),
    (r"\bpasado manana\b|\bday after tomorrow\b", _fixed(2)),
    (r"\b(?:anteayer|antes de ayer|day before yesterday)\b", _fixed(-2)),
    (r"\b(?:ayer|yesterday|anoche)\b", _fixed(-1)),
    (r"(?<!esta )(?<!por la )(?<!de la )(?<!la )\bmanana\b(?: mismo)?|\btomorrow\b", _fixed(1)),
    (
        r"\bhoy(?: mismo| en dia)?\b|\besta (?:misma )?(?:manana|tarde|noche)\b|\btoday\b|\bthis (?:morning|"
        r"afternoon|evening)\b|\btonight\b|\bjust now\b", _fixed(0)),
    (rf"\bhace\s+(?P<n>{_COUNT})\s+(?P<u>dias?|semanas?|mes(?:es)?)\b", _ago),
    (rf"\b(?P<n>{_COUNT})\s+(?P<u>days?|weeks?|months?) ago\b", _ago),
    (
        rf"\b(?:en|dentro de|de aqui a|de hoy a|a|antes de|in|within)\s+(?:unos\s+|about\s+|the next\s+|"
        rf"los proximos\s+|"
        rf"un plazo de\s+)?(?:a |un )?(?P<n>{_COUNT})(?: de| of)?\s+(?P<work>working\s+|"
        rf"business\s+)?(?P<u>dias?|days?|semanas?|weeks?|mes(?:es)?|months?|horas|"
        rf"hours)(?P<later>\s+(?:habiles|laborables))?\b(?!\s+ago)", _after),
    (
        r"\b(?:a |al |para |hasta )?(?:fin|final|finales|ultimo|ultimos)\s+(?:de |del )?(?:este )?(?:ano)\b|"
        r"\bend of (?:the |this )?year\b|\bantes de (?:que acabe|acabar|terminar|fin de|"
        r"que termine) (?:el )?ano\b|\byear end\b|\bantes de fin de ano\b", _end_of_year),
    (
        rf"\b(?:a |para |hasta )?(?:fin|final|finales|primeros?|primera quincena|principios?|inicios?|"
        rf"mediados?|primera semana|segunda quincena|ultima semana|ultimos?|durante|en|para|by the end|end|"
        rf"beginning|start|early|mid|middle|in|during|late|until|hasta|before|by|antes de|"
        rf"first week)[\s-]+(?:de |del |of |mes de |"
        rf"el mes de )?(?P<m>{_LONG_MONTH})\b(?!\s+\d)(?:\s+(?:de\s+)?20\d\d)?", _month_named),
    (
        r"\b(?:primer[oa]s?|principios?|inicios?|mediados?|fin(?:al(?:es)?)?|ultimos?)\s+(?:dias?\s+)?(?:de |"
        r"del )?(?:el )?(?:este )?(?:(?:mes )?(?:proximo|siguiente)|(?:proximo |siguiente )?mes(?: que viene|"
        r" que entra| proximo| siguiente)?)\b", _month_part),
    (
        rf"\bantes de (?:que )?(?:acabe|acabar|termine|terminar|finalice) (?P<m>{_LONG_MONTH})\b", _month_named),
    (
        r"\bantes de (?:que )?(?:acabe|acabar|termine|terminar|finalice) (?:el |este )?mes\b|"
        r"\bbefore (?:the )?month end\b|\b(?:month[ -]end|eom)\b", _month_part),
    (
        r"\b(?:by |before |at |until )?(?:the )?(?:end|beginning|start|middle|early part|"
        r"first days?) of (?:the |this |next )?month\b|\bearly next month\b|\blate next month\b", _month_part),
    (
        r"\b(?:esta|this)(?: misma)? (?:semana|week)\b|\b(?:final(?:es)?|fin) de (?:la |esta )?semana\b|"
        r"\bend of (?:the |this )?week\b|\bantes de que acabe la semana\b", _this_week),
    (
        r"\b(?:la )?(?:semana que viene|proxima semana|semana proxima|semana que entra|semana siguiente)\b|"
        r"\b(?:el )?finde que viene\b|\bnext week\b", _next_week),
    (r"\b(?:la )?(?:semana pasada|pasada semana)\b|\blast week\b", _last_week),
    (
        r"\b(?:el |al )?(?:mes que viene|proximo mes|mes proximo|mes siguiente|mes que entra)\b|"
        r"\bnext month\b", _next_month),
    (r"\b(?:el )?(?:mes pasado|pasado mes)\b|\blast month\b", _last_month),
    (
        r"\b(?:antes de |para |en |before |by |on )?(?:la )?(?:nochebuena|christmas eve)\b|\b(?:antes de|para|"
        r"before|by) (?:las |la )?(?:navidad(?:es)?|christmas|xmas)\b", _after_feast(12, 24)),
    (r"\b(?:antes de |para |en |by |on |before )?(?:nochevieja|new year's eve)\b|\bbefore (?:the )?new year\b",
        _after_feast(12, 31)),
    (r"\b(?:antes de|para|por) reyes\b", _after_feast(1, 5)),
    (
        r"\b(?:despues|tras|pasad[oa]s?|hasta) (?:de )?(?:las |la |los )?(?:navidad(?:es)?|reyes|fiestas|"
        r"vacaciones de navidad)\b|\bafter (?:christmas|the holidays|new year)\b", _after_feast(1, 7)),
    (
        r"(?<![\d/.,-])(?<![a-z]-)\b(?:(?:el|al|del|on the|by the|the|para el|dia|dias|hasta el|on|"
        r"antes del)\s+)+(?:dia\s+)?(?P<d>\d{1,2})(?:/|-|\.)(?P<m>\d{1,2})(?![\d/-]|[.,]\d)", _day_month),
    (r"(?<![\w/.,-])(?P<d>\d{1,2})/(?P<m>\d{1,2})(?![\d/-]|[.,]\d)", _day_month),
    (
        r"\b(?:(?:el|al|los|para el|hasta el|antes del|del|a dia|on the|by the|until the|the|"
        r"before the)\s+)(?:proximo\s+)?(?:dias?\s+)?(?P<d>\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:%|€|eur|euros|"
        r"por ciento|dias?|days?|uni|cajas|horas|h\b|pieces|months|meses|plazos|cuotas|units|[a-z]*boxes)|"
        r"[/.,-]\d|:\d)", _day_of_month),
    (r"\bdias?\s+(?P<d>\d{1,2})\b(?![/.,-]\d)", _day_of_month),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), find) for pattern, find in _PATTERNS)
MAX_BETWEEN = 8
_BETWEEN = re.compile(r"[\s,]*(?:dia|el|the|,|\s)*[\s,]*")
_SINCE = re.compile(r"\b(?:desde|since)\s+(?:el |la |the |last )?$")  # what has begun is behind
MAX_FOUND = 40  # of one text


def days_in(folded: str, today: date) -> list[Day]:
    """Find every day that is named, from left to right; of two readings of one place the first pattern wins."""
    found: list[Day] = []
    for pattern, find in _COMPILED:
        for match in pattern.finditer(folded):
            if any(match.start() < one.end and one.start < match.end() for one in found):
                continue
            try:
                told = find(match, today)
            except (ValueError, OverflowError, KeyError):
                continue
            if told is not None and _SINCE.search(folded, max(0, match.start() - 14), match.start()):
                told = (told[1], told[1], told[2])
            if told is not None and len(found) < MAX_FOUND:
                found.append(Day(match.start(), match.end(), *told))
    return _without_names(sorted(found, key=lambda one: one.start), folded)


def _without_names(found: list[Day], folded: str) -> list[Day]:
    """«El lunes 30 de noviembre» is one day: the name before a day that is told tells nothing more."""
    return [
        one
        for one, after in zip_longest(found, found[1:])
        if after is None or after.start - one.end > MAX_BETWEEN or not _BETWEEN.fullmatch(folded[one.end : after.start])
    ]
