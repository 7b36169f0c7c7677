"""A file is read in one sitting, a function in one look, a script on one page."""

import ast
import os

from tests.house.files import ROOT, place, python_files

FILE_LINES = 400
FUNCTION_LINES = 70
SCRIPT_LINES = 40


def test_files_are_short():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files("amistoso", "tests")}
    assert [place(path, length) for path, length in lengths.items() if length > FILE_LINES] == []


def test_functions_are_short():
    long = []
    for path in python_files("amistoso", "tests"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > FUNCTION_LINES:
                    long.append(f"{place(path, node.lineno)} {node.name}: {length} lines")
    assert long == []


def test_scripts_are_one_page_and_can_be_run():
    scripts = [*(ROOT / "bin").iterdir(), ROOT / ".ci/run"]
    for script in scripts:
        lines = script.read_text(encoding="utf-8").splitlines()
        assert len(lines) < SCRIPT_LINES, f"{script.name}: {len(lines)} lines"
        assert lines[0] == "#!/usr/bin/env bash", script.name
        assert lines[1].startswith("# "), f"{script.name} does not say what it is for"
        assert os.access(script, os.X_OK), f"{script.name} cannot be run"
