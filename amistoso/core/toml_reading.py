"""Reading a TOML file that a person writes: every problem at once, each with its line, the value and what to write."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from amistoso.core.documents import Problem

MAX_TEXT = 200_000


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of one kind of file (docs/errors.md)."""

    too_long: str
    syntax: str
    number: str
    shape: str
    unknown_key: str
    choice: str = ""  # of a file in which nothing is chosen from a list


@dataclass
class Reading:
    """The problems found so far, and where each key stands in the text."""

    codes: Codes
    lines: Mapping[str, int]
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, path: str, code: str, message: str, hint: str) -> None:
        path = path.strip(".")
        line = self.lines.get(path) or self.lines.get(path.rsplit(".", 1)[0], 1)
        self.problems.append(Problem(f"línea {line} ({path})", code, message, hint))

    def whole(self, table: Mapping[str, object], path: str, key: str, lowest: int, highest: int, otherwise: int) -> int:
        value = table.get(key, otherwise)
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            self.refuse(
                f"{path}.{key}", self.codes.number, f"{key} = {shown(value)} no vale.",
                f"Escriba un número entero entre {lowest} y {highest}.",
            )  # fmt: skip
            return otherwise
        return value

    def choice(self, table: Mapping[str, object], path: str, key: str, choices: tuple[str, ...], otherwise: str) -> str:
        value = table.get(key, otherwise)
        if not isinstance(value, str) or value not in choices:
            self.refuse(
                f"{path}.{key}", self.codes.choice, f"{key} = {shown(value)} no es una de las opciones.",
                f"Elija entre: {', '.join(choices)}.",
            )  # fmt: skip
            return otherwise if otherwise in choices else choices[0]
        return value

    def table(self, parent: Mapping[str, object], path: str, key: str) -> Mapping[str, object]:
        value = parent.get(key, {})
        if not isinstance(value, dict):
            where = f"{path}.{key}".strip(".")
            message = f"{key} debe ser una tabla, no {shown(value)}."
            self.refuse(where, self.codes.shape, message, f"Escriba [{where}].")
            return {}
        return cast("Mapping[str, object]", value)

    def known(self, table: Mapping[str, object], path: str, keys: set[str]) -> None:
        for key in table.keys() - keys:
            self.refuse(
                f"{path}.{key}", self.codes.unknown_key, f"«{key}» no es un campo conocido aquí.",
                f"Los campos son: {', '.join(sorted(keys))}.",
            )  # fmt: skip

    def in_order(self) -> list[Problem]:
        return sorted(self.problems, key=lambda problem: _line_number(problem.where))


def begin(text: str, codes: Codes) -> tuple[Mapping[str, object] | None, Reading]:
    """Return what the text holds, or None with the one problem that keeps it from being read at all."""
    reading = Reading(codes, {})
    if len(text) > MAX_TEXT:
        message = f"El fichero tiene {len(text)} caracteres."
        reading.problems.append(Problem("fichero", codes.too_long, message, "Acórtelo."))
        return None, reading
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # not TOML, a number of 5,000 digits, 1,000 lists in one another
        line = re.search(r"line (\d+)", str(error))
        where = f"línea {line.group(1)}" if line else "fichero"
        hint = "Corrija la escritura de esa línea: cada valor es «nombre = valor»."
        reading.problems.append(Problem(where, codes.syntax, f"No es TOML válido: {error}.", hint))
        return None, reading
    reading.lines = _line_of_each_key(text)
    return table, reading


def shown(value: object) -> str:
    """Write a value into a message, however long it is."""
    if value is None:
        return "(nada)"
    try:
        text = repr(value)
    except ValueError:  # Python refuses to write out a number of more than 4,300 digits
        return "un número enorme"
    return text if len(text) <= 60 else f"{text[:57]}..."


def _line_number(where: str) -> int:
    found = re.search(r"\d+", where)
    return int(found.group()) if found else 0


def _line_of_each_key(text: str) -> dict[str, int]:
    """Return dotted key -> line, by a plain scan: tomllib keeps no positions."""
    lines: dict[str, int] = {}
    prefix = ""
    for number, line in enumerate(text.split("\n"), start=1):  # TOML knows no other end of a line
        header = re.match(r"\s*\[+\s*([^\]]+?)\s*\]+", line)
        key = re.match(r"""\s*["']?([A-Za-z0-9_.-]+)["']?\s*=""", line)
        if header:
            prefix = named = header.group(1).replace('"', "")
        elif key:
            named = f"{prefix}.{key.group(1)}".strip(".")
        else:
            continue
        parts = named.split(".")
        for depth in range(len(parts), 0, -1):
            lines.setdefault(".".join(parts[:depth]), number)
    return lines
