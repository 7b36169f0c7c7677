"""Whatever the product can answer stands in docs/errors.md with an example and a remedy, and nothing else does."""

import ast
import re

from amistoso.cli.explaining import SILENCES
from amistoso.core import match_words, wording
from tests.house.files import ROOT, place, python_files

CODE = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+")
# The calls that hand a code to a person: what is refused, and what is told of a file or the set-up.
TELLERS = {
    "Check",
    "Refusal", "Problem", "UnreadableCell", "UnreadableTable", "_problem", "_tell", "_tell_once", "tell", "tell_once",
    "error", "note", "refuse", "require", "warn", "warn_once",
}  # fmt: skip
REASONERS = {"Hold", "Reason", "Standing", "_weekly_cap"}
NOT_CODES = {"total-line"}  # names of a kind of row


def codes_given_to(names: set[str]) -> dict[str, str]:
    """Return each code and one place where it is told."""
    found = {}
    for path in python_files("amistoso"):
        if "demo" in path.parts and path.name != "build.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            for given in node.args[:3] if called in names else ():
                if isinstance(given, ast.Constant) and CODE.fullmatch(str(given.value)):
                    found[given.value] = place(path, node.lineno)
    return {code: where for code, where in found.items() if code not in NOT_CODES}


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def rows(name: str) -> list[list[str]]:
    """Return the cells of every table row that begins with a code."""
    return [
        [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        for line in page(name).splitlines()
        if line.startswith("| `")
    ]


def documented(name: str) -> set[str]:
    return {row[0].strip("`") for row in rows(name)}


def test_every_refusal_and_problem_is_documented():
    told = codes_given_to(TELLERS)
    assert len(told) > 100
    assert {code: where for code, where in told.items() if code not in documented("errors.md")} == {}


def test_every_reason_is_documented_and_has_its_words():
    told = codes_given_to(REASONERS)
    page_of_reasons = page("reference/decisions-and-reasons.md")
    assert {code: where for code, where in told.items() if f"`{code}`" not in page_of_reasons} == {}
    assert set(wording.SENTENCES) <= documented("reference/decisions-and-reasons.md") | {"tier"}
    assert set(match_words.CODES) <= documented("errors.md")


def test_every_silence_has_a_short_name_for_the_run():
    silences = documented("reference/decisions-and-reasons.md") & set(wording.SENTENCES)
    acts = {"first-reminder", "next-step", "before-due", "first-invoice", "large-invoice", "tier", "step-needs-person",
            "step-needs-owner", "key-account-needs-person", "channel-preferred", "channel-skipped", "calls-unanswered",
            "steps-unanswered", "another-way", "offers-plan-early", "sends-copies-again", "reason-cash-flow",
            "reason-dispute", "reason-administration", "reason-approval-pending", "reason-forgotten",
            "reason-other", "instalment-coming", "instalment-missed"}  # fmt: skip
    assert silences - acts == set(SILENCES)


def test_no_page_explains_what_nobody_says_any_more():
    source = "".join(path.read_text(encoding="utf-8") for path in python_files("amistoso"))
    assert {code for code in documented("errors.md") if f'"{code}"' not in source} == set()


def test_every_row_has_an_example_and_most_a_remedy():
    assert [row[0] for row in rows("errors.md") if not all(row[:1] + row[2:]) or len(row) < 2] == []
