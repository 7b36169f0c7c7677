"""Put the better sentence in the place of the one that was found."""

import re

from amistoso.core.tone.categories import CATEGORIES
from amistoso.core.tone.guard import Finding
from amistoso.core.tone.tokens import sentences

_MARKS = re.compile(r"[!¡?¿]{2,}|[!¡]")


def mend(text: str, finding: Finding, language: str) -> str:
    """Return the text with the sentence of a finding said better; said once already, it is only left out."""
    begin, end = _sentence(text, finding)
    before, old, after = text[:begin], text[begin:end], text[end:]
    lead, tail = old[: len(old) - len(old.lstrip())], old[len(old.rstrip()) :]
    if finding.category == "shouting":
        return f"{before}{lead}{_quietly(old.strip())}{tail}{after}"
    better = CATEGORIES[finding.category].better.said_in(language)
    if better in before or better in after:
        return f"{before}{tail}{after}"
    return f"{before}{lead}{better}{tail}{after}"


def _sentence(text: str, finding: Finding) -> tuple[int, int]:
    """Return the sentence, from the end of the one before: two that were found together go together."""
    touched = [(begin, end) for begin, end in sentences(text) if begin < finding.end and finding.start < end]
    return (touched[0][0], touched[-1][1]) if touched else (finding.start, finding.end)


def _quietly(said: str) -> str:
    calm = _MARKS.sub(lambda mark: next((one for one in "?¿" if one in mark[0]), ""), said)
    letters = [letter for letter in calm if letter.isalpha()]
    if letters and sum(letter.isupper() for letter in letters) > len(letters) / 2:
        calm = calm[:1].upper() + calm[1:].lower()
    calm = calm.strip()
    return calm if calm.endswith((".", "?", ":", ",")) else f"{calm}."
