"""The texts that letters are written from: the company's own, and the ready-made ones that stand in files."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from amistoso.core import letter_elements
from amistoso.core.letter_texts import READY_MADE, LetterText, Place, choose
from amistoso.core.letter_words import FORMAL, INFORMAL, WORDS
from amistoso.core.protocols import Stage
from amistoso.models import Company, Template
from amistoso.queries.protocols import protocol_of

Own = Mapping[Place, LetterText]
LANGUAGES = tuple(WORDS)


class TemplateMissing(LookupError):
    """The protocol names a template that does not exist."""


@lru_cache(maxsize=512)
def ready_made(place: Place) -> LetterText | None:
    file = resources.files("amistoso").joinpath("letters", place.folder, f"{place.name}.txt")
    return LetterText(place, READY_MADE, file.read_text("utf-8")) if file.is_file() else None


@lru_cache(maxsize=1)
def ready_made_names() -> tuple[str, ...]:
    folder = resources.files("amistoso").joinpath("letters", "es")
    names = (file.name.removesuffix(".txt") for file in folder.iterdir())
    return tuple(sorted(name for name in names if "." not in name))  # the short texts of telephones stand apart


def active_texts(*, company: Company) -> Own:
    """Return what the company has put in the place of the ready-made texts: one read for a whole batch of letters."""
    found = Template.objects.filter(company=company, is_active=True).order_by("id")
    rows = found.values_list("name", "language", "register", "version", "text")
    return {Place(*place): LetterText(Place(*place), version, text) for *place, version, text in rows}


def text_for(*, wanted: Place, own: Own) -> LetterText:
    """Return the text to write from, or say that there is none."""
    found = choose(wanted, own, ready_made)
    if found is None:
        raise TemplateMissing(f"No hay ninguna plantilla «{wanted.name}».")
    return found


def ready_made_text(*, name: str, language: str) -> str:
    return text_for(wanted=Place(name, language), own={}).text


def text_in_use(*, company: Company, place: Place) -> LetterText | None:
    """Return what is in use at this very place: none, where a neighbouring language is used."""
    active = Template.objects.filter(company=company, is_active=True, **_at(place)).first()
    return _text(active) if active else ready_made(place)


def versions(*, company: Company, place: Place) -> list[Template]:
    """Return the history of a place, newest first."""
    return list(Template.objects.filter(company=company, **_at(place)).order_by("-version"))


def version_text(*, company: Company, place: Place, version: int) -> LetterText:
    """Return one version; the ready-made one is version 0. What is not there raises ObjectDoesNotExist."""
    if version == READY_MADE:
        found = ready_made(place)
        if found is None:
            raise Template.DoesNotExist
        return found
    return _text(Template.objects.get(company=company, version=version, **_at(place)))


def _text(row: Template) -> LetterText:
    return LetterText(Place(row.name, row.language, row.register), row.version, row.text)


def _at(place: Place) -> dict[str, str]:
    return {"name": place.name, "language": place.language, "register": place.register}


def names_of(*, company: Company) -> list[str]:
    """Return the letters in the order of the protocol's steps, and then those it does not use."""
    protocol = protocol_of(company)
    used = [step.template for variant in protocol.variants.values() for step in variant.steps]
    order = list(Stage)
    used.sort(key=lambda name: order.index(letter_elements.stage_of(name, protocol)))
    return list(dict.fromkeys([*used, *ready_made_names()]))


def is_place(*, company: Company, place: Place) -> bool:
    return (
        place.name in names_of(company=company)
        and place.language in WORDS
        and (place.register == FORMAL or (place.register == INFORMAL and place.language == "es"))
    )


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place of the list: what is in use there, the newest version if it is another, and where else it looks."""

    place: Place
    used: LetterText | None
    newest: int
    instead: str = ""  # the folder whose text is read where this place has none


def places(*, company: Company) -> list[tuple[str, Stage, list[PlaceRow]]]:
    """Return every letter with its places: two reads, however many there are."""
    own, protocol = active_texts(company=company), protocol_of(company)
    newest: dict[Place, int] = {}
    rows = Template.objects.filter(company=company).order_by("version")
    for name, language, register, version in rows.values_list("name", "language", "register", "version"):
        newest[Place(name, language, register)] = version
    return [
        (
            name,
            letter_elements.stage_of(name, protocol),
            [_row(place, own, newest.get(place, 0)) for place in places_of(name)],
        )
        for name in names_of(company=company)
    ]


def places_of(name: str) -> list[Place]:
    found = [Place(name, language) for language in LANGUAGES]
    return [found[0], Place(name, "es", INFORMAL), *found[1:]]


def _row(place: Place, own: Own, newest: int) -> PlaceRow:
    used = own.get(place) or ready_made(place)
    near = None if used else choose(place, own, ready_made)
    return PlaceRow(place, used, newest, near.place.folder if near else "")
