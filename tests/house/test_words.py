"""Names that say nothing, promises nobody keeps, and addresses that belong to one machine stay out."""

import re

from tests.house.files import ROOT, place, python_files, tracked_files

# Written in pieces, so that this file does not hold what it looks for.
ADDRESSES = re.compile("|".join([r"pypi\.org/" + "simple", r"files\.python" + "hosted", r"registry\.npm" + "js"]))
LATER = re.compile(
    r"[#/*!-]\s*(?:TO" + r"DO|FIX" + r"ME)\b|(?:TO" + r"DO|FIX" + r"ME)[:(]"
)  # the word is also Spanish for all
EMPTY_NAMES = re.compile(r"(?:^|_)(?:manager|helper|util|service|handler)s?(?:_|$)")
CODE = {".py", ".html", ".txt", ".css", ".js", ".toml", ".sh", ""}


def lines_that_match(pattern: re.Pattern[str], suffixes: set[str] | None = None) -> list[str]:
    found = []
    for path in tracked_files():
        if suffixes is not None and path.suffix not in suffixes:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture, a spreadsheet or a bank file in its own encoding
        if pattern.search(text):
            lines = enumerate(text.splitlines(), start=1)
            found += [f"{place(path, number)} {line.strip()[:80]}" for number, line in lines if pattern.search(line)]
    return found


def test_no_file_names_a_package_index():
    assert lines_that_match(ADDRESSES) == [], "where packages come from is each machine's own setting"
    assert not any(path.name == "uv.lock" for path in tracked_files()), (
        "uv.lock names addresses: see docs/decisions/0004"
    )


def test_nothing_is_left_for_later():
    assert lines_that_match(LATER, CODE) == [], "do it, or open an issue"


def test_module_names_say_what_is_inside():
    empty = [path for path in python_files("amistoso", "tests") if EMPTY_NAMES.search(path.stem)]
    assert [str(path.relative_to(ROOT)) for path in empty] == [], "name the noun or the verb"
