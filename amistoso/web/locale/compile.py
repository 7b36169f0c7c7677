"""Make the .mo files that Django reads from the .po files that people write. Needs Babel, not gettext.

Run by the build and by bin/setup: `python amistoso/web/locale/compile.py`.
"""

import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).resolve().parent


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Write every catalogue that is older than its source; return those that were written."""
    made = []
    for source in sorted(folder.glob("*/LC_MESSAGES/django.po")):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        with source.open("rb") as file:
            catalogue = read_po(file)
        draft = target.with_suffix(f".{os.getpid()}.tmp")  # two may do it at once
        with draft.open("wb") as file:
            write_mo(file, catalogue)
        draft.replace(target)
        made.append(target)
    return made


if __name__ == "__main__":
    compile_all()
