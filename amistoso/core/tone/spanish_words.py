"""All Spanish words of the tone guard: `:v` verb (with its other roots), `:n` noun, `:a` adjective.

A concept with `*` is also found under a slip of the pen.
"""

from amistoso.core.tone import (
    spanish_common,
    spanish_fields,
    spanish_idioms,
    spanish_indirect,
    spanish_law,
    spanish_pressure,
    spanish_reproach,
    spanish_standing,
)

WORDS = "\n".join(
    [
        spanish_common.WORDS,
        spanish_fields.WORDS,
        spanish_idioms.WORDS,
        spanish_indirect.WORDS,
        spanish_law.WORDS,
        spanish_pressure.WORDS,
        spanish_reproach.WORDS,
        spanish_standing.WORDS,
    ]
)

# Innocent words that lie a slip of the pen away from one of ours.
HARMLESS = """
mandaremos anunciaremos embarcar embarcado embarque embarcaremos juzgamos tribuna procuraremos procurado pagares
pagarés amenizar ameniza estufas estafeta contactos
"""
