"""Reading a protocol: the ready-made one, and every mistake with its code and its line."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import protocol_files
from amistoso.core.protocols import Approval, Limits
from amistoso.core.trust import Tier
from tests.core.protocols import PROTOCOL, TEXT

LINES = TEXT.split("\n")


def line_of(text: str, within: str = TEXT) -> int:
    return next(number for number, line in enumerate(within.split("\n"), start=1) if text in line)


def test_the_ready_made_protocol_is_valid_and_says_the_usual_limits():
    assert PROTOCOL.name == "cobro-amistoso"
    assert PROTOCOL.limits == Limits()
    assert set(PROTOCOL.variants) == set(Tier)


def test_every_variant_ends_with_a_person_and_starts_gently():
    for tier, variant in PROTOCOL.variants.items():
        assert variant.ladder[0].key == "polite-reminder"
        assert [step.key for step in variant.ladder[-3:]] == ["proposal", "formal-request", "mediation"]
        assert all(step.approval is not Approval.AUTOMATIC for step in variant.ladder[-4:]), tier
        assert variant.ladder[-1].approval is Approval.OWNER
        assert variant.ladder[0].working_days >= 1
    assert all(step.approval is not Approval.AUTOMATIC for step in PROTOCOL.variant_for(Tier.DELICATE).ladder)


def test_a_variant_changes_its_own_steps_only():
    before_due = {tier: variant.before_due.only_asked for tier, variant in PROTOCOL.variants.items()}
    assert [tier for tier, only_asked in before_due.items() if not only_asked] == [
        Tier.USUALLY_LATE, Tier.AFTER_INCIDENT,
    ]  # fmt: skip
    assert PROTOCOL.variant_for(Tier.DELICATE).ladder[0].template == "personal-note"
    assert PROTOCOL.variant_for(Tier.STANDARD).ladder[0].template == "polite-reminder"


# (what stands in the ready-made file, what is put in its place, the code, text on the line that is named)
MISTAKES = [
    ('name = "cobro-amistoso"', "name = 7", "protocol-name", "name = 7"),
    ('name = "cobro-amistoso"', 'name = ""', "protocol-name", 'name = ""'),
    ('name = "cobro-amistoso"', "", "protocol-name", ""),
    ("version = 1", "version = 0", "protocol-number", "version = 0"),
    ("version = 1", "version = true", "protocol-number", "version = true"),
    ("version = 1", "version = 1\ncolour = 3", "protocol-unknown-key", "colour"),
    ("written_per_week = 2 ", "written_per_week = 4 ", "protocol-number", "written_per_week"),
    ("written_per_week = 2 ", "written_per_week = 0 ", "protocol-number", "written_per_week"),
    ("written_per_week = 2 ", 'written_per_week = "2" ', "protocol-number", "written_per_week"),
    ("conversations_per_week = 1", "conversations_per_week = 4", "protocol-number", "conversations_per_week"),
    ("days_between_contacts = 2", "days_between_contacts = -1", "protocol-number", "days_between_contacts"),
    ("days_between_contacts = 2", "days_between_contacts = 2.5", "protocol-number", "days_between_contacts"),
    ("bank_data_max_age_days = 3", "bank_data_max_age_days = 31", "protocol-number", "bank_data_max_age_days"),
    ("patience_max_days = 20", "patience_max_days = 91", "protocol-number", "patience_max_days"),
    ("promise_grace_days = 2", "promise_grace_days = 11", "protocol-number", "promise_grace_days"),
    ("promise_grace_days = 2", "promise_grace_day = 2", "protocol-unknown-key", "promise_grace_day "),
    ('opens_at = "09:00"', 'opens_at = "9:00"', "protocol-hour", "opens_at"),
    ('opens_at = "09:00"', 'opens_at = "24:00"', "protocol-hour", "opens_at"),
    ('opens_at = "09:00"', "opens_at = 09:00:00", "protocol-hour", "opens_at"),
    ('closes_at = "19:00"', 'closes_at = "09:00"', "protocol-hours", "closes_at"),
    ('weekdays = ["mon", "tue"', 'weekdays = ["lun", "tue"', "protocol-weekdays", "weekdays"),
    ('weekdays = ["mon", "tue", "wed", "thu", "fri"]', "weekdays = []", "protocol-weekdays", "weekdays"),
    ('weekdays = ["mon", "tue", "wed", "thu", "fri"]', 'weekdays = "mon"', "protocol-weekdays", "weekdays"),
    ('EUR = "15.00"', "EUR = 15.00", "protocol-amount", "EUR = 15.00"),
    ('EUR = "15.00"', 'EUR = "quince"', "protocol-amount", "quince"),
    ('EUR = "15.00"', 'EUR = "15.001"', "protocol-amount", "15.001"),
    ('EUR = "15.00"', 'EUR = "-15.00"', "protocol-amount", "-15.00"),
    ('EUR = "15.00"', 'EUR = "NaN"', "protocol-amount", "NaN"),
    ('EUR = "15.00"', 'EUR = "1e999999"', "protocol-amount", "1e999999"),
    ('EUR = "15.00"', 'PTS = "15.00"', "protocol-amount", "PTS"),
    ('EUR = "15.00"', 'EUR = "15.00"\nKWD = "1.2345"', "protocol-amount", "KWD"),
    ("[limits.minimum]               #", "[limits.minima] #", "protocol-unknown-key", "[limits.minima]"),
    ("[steps.confirm-reception]", "[steps.Confirmar]", "protocol-step-name", "[steps.Confirmar]"),
    ('stage = "courtesy"', 'stage = "courteous"', "protocol-choice", "courteous"),
    ('trigger = "after-issue"', 'trigger = "someday"', "protocol-choice", "someday"),
    ('channel = "email"', 'channel = "fax"', "protocol-choice", "fax"),
    ('channel = "email"', "channel = 3", "protocol-choice", "channel = 3"),
    ('approval = "automatic"', 'approval = "nobody"', "protocol-choice", "nobody"),
    ('sender = "administration"', 'sender = "lawyer"', "protocol-choice", "lawyer"),
    ('sender = "administration"', 'sender = "administration"\ntemplate = "../x"', "protocol-template", "../x"),
    ('sender = "administration"', 'sender = "administration"\ncolor = "rojo"', "protocol-unknown-key", "rojo"),
    ("only_asked = true ", 'only_asked = "yes" ', "protocol-yes-no", 'only_asked = "yes"'),
    ("working_days = 3", "working_days = 61", "protocol-number", "working_days = 61"),
    ("days = 5", "days = 121", "protocol-number", "days = 121"),
    ('stage = "courtesy"\n', "", "protocol-missing", "[steps.confirm-reception]"),
    ('trigger = "after-issue"\n', "", "protocol-missing", "[steps.confirm-reception]"),
    ("[variants.new]", "[variants.nuevo]", "protocol-unknown-key", "[variants.nuevo]"),
    ("[variants.new]", "[variants.nuevo]", "protocol-missing", "[variants.standard]"),
    ('after_issue = "confirm-reception"', 'after_issue = "confirm"', "protocol-unknown-step", '"confirm"'),
    ('after_issue = "confirm-reception"', "after_issue = 3", "protocol-unknown-step", "after_issue = 3"),
    ('after_issue = "confirm-reception"', 'after_issue = "call"', "protocol-trigger", 'after_issue = "call"'),
    ('before_due = "before-due"', 'before_due = "call"', "protocol-trigger", 'before_due = "call"'),
    ('ladder = ["polite-reminder", ', 'ladder = ["before-due", ', "protocol-trigger", '"before-due", '),
    ('ladder = ["polite-reminder", ', 'ladder = ["hello", ', "protocol-unknown-step", '"hello", '),
    ('ladder = ["polite-reminder", ', "ladder = [3, ", "protocol-unknown-step", "ladder = [3"),
    ('"second-reminder", "call",', '"call", "call",', "protocol-ladder", '"call", "call"'),
    ("days = 7                       #", "days = 0 #", "protocol-wait", "ladder = "),
    ("steps.call.days = 5", "steps.call.days = -5", "protocol-number", "steps.call.days = -5"),
    ("steps.call.days = 5", "steps.call.stage = 5", "protocol-unknown-key", "steps.call.stage"),
    ("steps.call.days = 5", "steps.phone.days = 5", "protocol-unknown-step", "steps.phone"),
    ("steps.call.days = 5", "steps.call = 5", "protocol-shape", "steps.call = 5"),
    ("steps.call.days = 5", "steps = 5", "protocol-syntax", "steps = 5"),
    ("steps.call.days = 5", 'steps.call.attach = ["factura"]', "protocol-attach", "attach = "),
    ("steps.call.days = 5", 'steps.call.attach = "invoice"', "protocol-attach", "attach = "),
    ('name = "cobro-amistoso"', "name cobro", "protocol-syntax", "name cobro"),
    ('name = "cobro-amistoso"', 'name = "a"\nname = "b"', "protocol-syntax", 'name = "b"'),
]


@pytest.mark.parametrize(("was", "now", "code", "at"), MISTAKES, ids=lambda value: str(value)[:30])
def test_a_mistake_has_its_code_its_line_and_a_remedy(was, now, code, at):
    assert was in TEXT
    text = TEXT.replace(was, now, 1)
    protocol, problems = protocol_files.read(text)
    assert protocol is None
    found = [problem for problem in problems if problem.code == code]
    assert found, [problem.code for problem in problems]
    assert all(problem.message and problem.hint for problem in problems)
    expected = line_of(at, text) if at else 1
    assert f"línea {expected}" in [problem.where.split(" (")[0] for problem in found], (found, expected)


@pytest.mark.parametrize("table", ["limits", "steps", "variants"])
def test_a_table_that_is_no_table_is_said_so(table):
    protocol, problems = protocol_files.read(f'name = "x"\nversion = 1\n{table} = 3\n')
    assert protocol is None
    assert ("protocol-shape", "línea 3 (" + table + ")") in [(one.code, one.where) for one in problems]


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file():
    text = TEXT.replace("written_per_week = 2", "written_per_week = 9").replace(
        "steps.call.days = 5", "steps.call.dias = 5"
    )
    text = text.replace('channel = "task"', 'channel = "fax"').replace("version = 1", "version = -1")
    _, problems = protocol_files.read(text)
    assert [problem.code for problem in problems] == [
        "protocol-number", "protocol-number", "protocol-choice", "protocol-unknown-key",
    ]  # fmt: skip
    lines = [int(re.search(r"\d+", problem.where).group()) for problem in problems]
    assert lines == sorted(lines)


def test_every_code_of_the_reader_is_shown_here_and_in_the_manual():
    source = Path(protocol_files.__file__).read_text("utf-8")
    codes = set(re.findall(r'"(protocol-[a-z-]+)"', source))
    assert codes == {code for _, _, code, _ in MISTAKES} | {"protocol-too-long"}
    manual = (Path(__file__).parents[2] / "docs" / "errors.md").read_text("utf-8")
    told = set(re.findall(r"^\| `(protocol-[a-z-]+)` \|", manual, re.MULTILINE))
    assert codes == told - {"protocol-invalid"}


def test_a_file_that_is_too_long_is_not_read():
    _, problems = protocol_files.read("#" * 200_001)
    assert [problem.code for problem in problems] == ["protocol-too-long"]


@pytest.mark.parametrize(
    "text",
    ["", "\x00", "a = " + "[" * 5000, "version = " + "1" * 5000, "version = 0x" + "f" * 5000, "a.b.c.d.e = 1",
     'name = "x"\u2028version = 1', "[[limits]]", "[steps]\nx = 1", "ladder = 1979-05-27T07:32:00Z",
     "\ufeffname = 'x'"],
)  # fmt: skip
def test_odd_files_are_refused_with_words(text):
    protocol, problems = protocol_files.read(text)
    assert protocol is None
    assert problems
    assert all(len(problem.message) < 400 for problem in problems)


def test_windows_line_ends_are_the_same_protocol():
    protocol, problems = protocol_files.read(TEXT.replace("\n", "\r\n"))
    assert problems == []
    assert protocol == PROTOCOL


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text):
    protocol_files.read(text)


VALUES = st.sampled_from(
    ('""', "0", "-1", "7", "1.5", "true", "[]", '["call"]', "{}", "{a = 1}", '"call"', "0x" + "f" * 5000)
)


@given(st.integers(0, len(LINES) - 1), VALUES, st.integers(0, len(LINES) - 1))
def test_no_spoilt_line_breaks_the_reader(number, value, dropped):
    """Any value in any line, and any other line left out: read, or refused with lines that exist."""
    lines = list(LINES)
    if "=" in lines[number]:
        lines[number] = lines[number].split("=", 1)[0] + "= " + value
    lines[dropped] = ""
    protocol, problems = protocol_files.read("\n".join(lines))
    assert (protocol is None) is bool(problems)
    for problem in problems:
        found = re.search(r"línea (\d+)", problem.where)
        assert found, problem
        assert 1 <= int(found.group(1)) <= len(lines)


def test_the_example_of_the_reference_is_a_protocol():
    """docs/reference/protocol.md shows a variant that can be copied into the ready-made file."""
    page = (Path(__file__).parents[2] / "docs" / "reference" / "protocol.md").read_text("utf-8")
    example = re.search(r"```toml\n(# A calmer variant.*?)```", page, re.DOTALL).group(1)
    header = re.search(r"\[variants\.([a-z-]+)\]", example).group(1)
    start = TEXT.index(f"[variants.{header}]")
    end = TEXT.find("\n[variants.", start + 1)
    text = TEXT[:start] + example + (TEXT[end:] if end > 0 else "")
    assert tomllib.loads(text)
    protocol, problems = protocol_files.read(text)
    assert problems == []
    assert protocol != PROTOCOL
