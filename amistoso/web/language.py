"""What the reader's language calls the months."""

from babel.dates import get_month_names
from django.utils.translation import get_language


def month_names() -> list[str]:
    names = get_month_names("wide", locale=get_language() or "es")
    return [str(names[number]).capitalize() for number in range(1, 13)]
