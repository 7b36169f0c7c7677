"""All English words of the tone guard: `:w` verb (with its irregular forms), `:m` noun.

A concept with `*` is also found under a slip of the pen.
"""

from amistoso.core.tone import (
    english_common,
    english_fields,
    english_idioms,
    english_indirect,
    english_reproach,
    english_standing,
)

WORDS = "\n".join(
    [
        english_common.WORDS,
        english_fields.WORDS,
        english_idioms.WORDS,
        english_indirect.WORDS,
        english_reproach.WORDS,
        english_standing.WORDS,
    ]
)

# Innocent words that lie a slip of the pen away from one of ours.
HARMLESS = """
threads sheriffs
"""
