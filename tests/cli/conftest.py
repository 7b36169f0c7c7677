"""The command in this very process, errors and all: what `amistoso …` prints and how it ends."""

import io
import sys

import pytest

from amistoso.cli import main
from tests.cli import shop


@pytest.fixture
def amistoso(db, settings, tmp_path, monkeypatch, capsys):
    """Return a function that runs the command; the outbox is a folder of this test."""
    settings.OUTBOX = tmp_path / "outbox"
    monkeypatch.setenv("USER", "ana")
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)

    def run(*words: object, stdin: str = "") -> shop.Said:
        capsys.readouterr()
        monkeypatch.setattr(sys, "argv", ["amistoso", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        with pytest.raises(SystemExit) as ended:
            main.app_main()
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        assert "Error inesperado" not in err, err
        code = ended.value.code
        return shop.Said(code if isinstance(code, int) else int(bool(code)), out, err)

    return run


@pytest.fixture
def ready(amistoso):
    """The command, with a company to work for."""
    details = (
        "--email",
        "administracion@amable.example",
        "--iban",
        "ES9121000418450200051332",
        "--postal-code",
        "28001",
    )
    done = amistoso("init", "--company", "Amable Suministros, S.L.", "--tax-id", shop.NIF, *details)
    assert done.code == 0, done.err
    return amistoso
