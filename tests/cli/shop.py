"""A small company's files, and the `amistoso` command as a person types it."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.actions.books import statement

ROOT = Path(__file__).parents[2]
NIF = "B12345674"
DAY = "2026-11-24"
HEADINGS = "Cliente;NIF;Email;CP;Número;Fecha;Vencimiento;Total;Cobrado;Fecha cobro"


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def all(self) -> str:
        return self.out + self.err


class Shell:
    """Runs `amistoso` in a folder of its own, as a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: str | Path, stdin: str = "", **more: str) -> Said:
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "USER": "ana", "PYTHONPATH": str(ROOT),
            "AMISTOSO_HOME": str(self.folder / "datos"), "COLUMNS": "200", **more,
        }  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-m", "amistoso.cli", *map(str, words)],
            cwd=self.folder, env=environment, input=stdin, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        return Said(done.returncode, done.stdout, done.stderr)


def invoice_list(rows: Sequence[str]) -> bytes:
    return "\r\n".join(["Amable Suministros SL;;;;;;;;;", HEADINGS, *rows, ""]).encode("cp1252")


def row(customer: str, number: str, issued: str, due: str, total: str, paid: str = "0,00", paid_on: str = "") -> str:
    """One row of the list; a customer is its name, tax id and address."""
    return f"{customer};28001;{number};{issued};{due};{total};{paid};{paid_on}"


VALLE = "Bodegas del Valle SL;B83376731;admin@valle.example"
SOL = "Panadería Sol SL;B77239648;pagos@sol.example"
LUNA = "Librería Luna SL;B65410011;admin@luna.example"
MAR = "Pescados Mar SA;A58818501;pagos@mar.example"
ROCA = "Construcciones Roca SL;B61234563;admin@roca.example"
FLOR = "Floristería Flor SL;B58378431;hola@flor.example"
NOVA = "Nova Diseño SL;B60001112;admin@nova.example"
TREN = "Transportes Tren SL;B62277777;pagos@tren.example"

OVERDUE = ("24/09/2026", "24/10/2026")
__all__ = ["DAY", "NIF", "Said", "Shell", "invoice_list", "row", "statement"]
