"""Imports point inward: the contracts stand in pyproject.toml."""

from importlinter.cli import lint_imports

from tests.house.files import ROOT


def test_imports_point_inward(capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert broken == 0, capsys.readouterr().out
