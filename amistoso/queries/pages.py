"""A page of a long list, by number: what is on it, and whether there is more."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")
PAGE_ROWS = 50
MAX_PAGE = 2000  # beyond, a search finds sooner


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    rows: Sequence[Row]
    number: int = 1
    has_more: bool = False

    @property
    def previous(self) -> int | None:
        return self.number - 1 if self.number > 1 else None

    @property
    def next(self) -> int | None:
        return self.number + 1 if self.has_more and self.number < MAX_PAGE else None


def bounds(number: int) -> slice:
    """Ask for one row more than the page shows, so that no count of the whole is needed."""
    start = (min(max(number, 1), MAX_PAGE) - 1) * PAGE_ROWS
    return slice(start, start + PAGE_ROWS + 1)


def page_of(found: Sequence[Row], number: int) -> Page[Row]:
    return Page(found[:PAGE_ROWS], min(max(number, 1), MAX_PAGE), len(found) > PAGE_ROWS)
