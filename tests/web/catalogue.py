"""Every text of the desk that is to be translated, as the source says it: (singular, plural or empty) -> place."""

import io

from babel.messages.extract import extract
from django.utils.translation.template import templatize

from tests.house.files import ROOT

KEYWORDS = {
    "gettext": None, "gettext_lazy": None, "ngettext": (1, 2), "ngettext_lazy": (1, 2), "_": None, "gettext_noop": None,
    "pgettext": ((1, "c"), 2),
}  # fmt: skip


def texts() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    shown = [ROOT / "amistoso" / "web", ROOT / "amistoso" / "portal"]
    for path in sorted(one for folder in shown for kind in ("*.py", "*.html") for one in folder.rglob(kind)):
        source = path.read_text(encoding="utf-8")
        if path.suffix == ".html":
            # What is left of a template is no indented Python; its lines begin at the margin.
            source = "\n".join(line.strip() for line in templatize(source).splitlines())
        for line, message, _comments, _context in extract("python", io.BytesIO(source.encode()), keywords=KEYWORDS):
            singular, plural = message if isinstance(message, tuple) else (message, "")
            found.setdefault((singular, plural), f"{path.relative_to(ROOT)}:{line}")
    return found
