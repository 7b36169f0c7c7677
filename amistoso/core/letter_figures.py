"""Amounts and dates as a letter writes them, in each language we write in."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date, format_skeleton

from amistoso.core import wording

_LOCALES = {
    "es": "es_ES", "en": "en_GB", "ca": "ca_ES", "gl": "gl_ES", "eu": "eu_ES", "pt": "pt_PT", "fr": "fr_FR",
    "de": "de_DE", "it": "it_IT",
}  # fmt: skip
_SPACED = ("fr", "pt")  # 1 234,56 €
_SHORT = {"de": "%d.%m.%Y", "eu": "%Y/%m/%d"}
_BASQUE_E = (1, 5, 10, 15)  # bat, bost, hamar, hamabost: an e joins the ending; counted in twenties
_BASQUE_A = (11, 31)  # hamaika, hogeita hamaika: they end in a


def money_text(minor: int, currency: str, language: str) -> str:
    """Write `1.234,56 €`; with a space in French and Portuguese, and as the English do in English."""
    if language == "en":
        return wording.money_text(minor, currency, "en")
    said = wording.money_text(minor, currency, "es")
    return said.replace(".", "\u00a0") if language in _SPACED else said


@lru_cache(maxsize=8192)
def date_text(day: date, language: str) -> str:
    """Write `24/11/2026`, or the figures in the order of the language."""
    return wording.date_text(day, "en") if language == "en" else day.strftime(_SHORT.get(language, "%d/%m/%Y"))


@lru_cache(maxsize=256)
def long_date_text(day: date, language: str) -> str:
    """Write `24 de noviembre de 2026`."""
    if language == "eu":
        ending = "eko" if day.year % 20 in _BASQUE_E else "ko"
        return f"{day.year}{ending} {_basque_month(day)} {day.day}{'' if day.day in _BASQUE_A else 'a'}"
    return format_date(day, "long", locale=_LOCALES[language])


@lru_cache(maxsize=256)
def day_of_year_text(day: date, language: str) -> str:
    """Write `24 de noviembre`, for a day not long ago; in Basque as it answers when."""
    if language == "eu":
        if day.day in _BASQUE_A:
            return f"{_basque_month(day)} {day.day}n"
        return f"{_basque_month(day)} {day.day}{'ean' if day.day % 20 in _BASQUE_E else 'an'}"
    return format_skeleton("MMMMd", day, locale=_LOCALES[language])


def _basque_month(day: date) -> str:
    return format_date(day, "MMMM", locale="eu_ES").removesuffix("a") + "aren"
