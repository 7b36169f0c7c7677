"""The tone guard: rules that read a message as a colleague would, and say why. See docs/reference/tone.md."""

from amistoso.core.tone.categories import CATEGORIES
from amistoso.core.tone.guard import LANGUAGES, Finding, Level, Verdict, judge
from amistoso.core.tone.mending import mend

__all__ = ["CATEGORIES", "LANGUAGES", "Finding", "Level", "Verdict", "judge", "mend"]
