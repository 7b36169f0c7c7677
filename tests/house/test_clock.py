"""Only amistoso/clock.py reads the clock: everything else is told the time, so every day can be played again."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.files import ROOT, place, python_files

CLOCK = ROOT / "amistoso/clock.py"
# What reads the wall clock, as `owner.name`; perf_counter and monotonic measure a length, not a time, and may stay.
READINGS = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
    "timezone": {"now", "localdate", "localtime"},
}
IMPORTED = {
    "time": READINGS["time"],
    "django.utils.timezone": READINGS["timezone"],
    "django.db.models.functions": {"Now"},
}
FIELDS = {"auto_now", "auto_now_add"}  # a model field that reads the clock by itself


def readings(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=name):
                if name in READINGS.get(owner, ()):
                    yield node.lineno, f"{owner}.{name}"
            case ast.ImportFrom(module=str(module), names=names):
                for alias in names:
                    if alias.name in IMPORTED.get(module, ()):
                        yield node.lineno, f"from {module} import {alias.name}"
            case ast.keyword(arg=str(name), value=ast.Constant(value=True)) if name in FIELDS:
                yield node.value.lineno, f"{name}=True"


def test_only_the_clock_file_reads_the_clock():
    found = [
        f"{place(path, line)} {what}"
        for path in python_files("amistoso")
        if path != CLOCK
        for line, what in readings(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == [], "take today= or now= as an argument; the interface asks amistoso/clock.py"


@pytest.mark.parametrize(
    "line",
    [
        "datetime.now(UTC)",
        "datetime.datetime.now()",
        "date.today()",
        "time.time()",
        "f(default=timezone.now)",
        "from time import time",
        "from django.utils.timezone import localdate",
        "DateTimeField(auto_now_add=True)",
    ],
)
def test_the_rule_sees_every_way_to_read_the_clock(line: str):
    assert list(readings(ast.parse(line)))


def test_measuring_a_length_of_time_is_allowed():
    assert list(readings(ast.parse("time.perf_counter(); time.monotonic(); datetime.combine(day, time(10, 0))"))) == []


def test_the_clock_file_is_where_the_rule_thinks():
    assert list(readings(ast.parse(Path(CLOCK).read_text(encoding="utf-8"))))
