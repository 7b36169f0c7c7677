"""The forms a word takes: verbs by person, tense and pronoun, nouns and adjectives by number and gender.

Forms that nobody uses are made too; they cost nothing and keep the tables small.
"""

import re
from collections.abc import Iterable, Iterator

_SHARED = "a as amos ais an e es emos eis en o"
_AR = (
    f"{_SHARED} aste asteis aron aba abas abamos abais aban ara aras aramos "
    "arais aran ase ases asemos aseis asen ado ada ados adas ando ar ad"
)
_ER = (
    f"{_SHARED} i iste io isteis ieron imos ia ias iamos iais ian iera "
    "ieras ieramos ierais ieran iese ieses iesen ido ida idos idas iendo"
)
_FUTURE = "e as a emos eis an ia ias iamos iais ian"
_ENDINGS = {"ar": _AR.split(), "er": [*_ER.split(), "er", "ed"], "ir": [*_ER.split(), "ir", "id", "is"]}
_PRONOUNS = (
    "",
    *"me te se le les lo la los las nos os selo sela selos noslo nosla melo mela telo tela sele nosle".split(),
)
_BEFORE_E = {"c": "qu", "g": "gu", "z": "c"}  # buscar, pagar, avergonzar
_BEFORE_A = {"g": "j", "gu": "g", "c": "z"}  # exigir, perseguir
_VOWELS = "aeiou"


def spanish_verb(base: str, stems: Iterable[str] = ()) -> Iterator[str]:
    """Every form of a regular verb; `stems` are its other roots, as in mentir: mient, mint."""
    stem, group = base[:-2], base[-2:]
    yield from (stem + ending for ending in _ENDINGS[group])
    yield from (base + ending for ending in _FUTURE.split())
    commands = [stem + ending for ending in ("a", "e", "en", "an", "emos")]
    if group == "ar":
        soft = next((stem[: -len(end)] + other for end, other in _BEFORE_E.items() if stem.endswith(end)), "")
        if soft:
            yield from (soft + ending for ending in ("e", "es", "emos", "eis", "en"))
            commands += [soft + "e", soft + "en"]
    else:
        soft = next((stem[: -len(end)] + other for end, other in _BEFORE_A.items() if stem.endswith(end)), "")
        if soft:
            yield from (soft + ending for ending in ("o", "a", "as", "amos", "ais", "an"))
            commands += [soft + "a", soft + "an"]
    for other in stems:
        yield from (other + ending for ending in (*_AR.split(), *_ER.split()))
        commands += [other + ending for ending in ("", "a", "e", "an", "en")]
    roots = [base, stem + ("ando" if group == "ar" else "iendo"), *commands]
    yield from (root + pronoun for root in roots for pronoun in _PRONOUNS if root)


def spanish_noun(base: str) -> Iterator[str]:
    yield base
    if base.endswith("z"):
        yield base[:-1] + "ces"
    yield base + ("s" if base[-1] in _VOWELS else "es")


def spanish_adjective(base: str) -> Iterator[str]:
    yield from spanish_noun(base)
    if base.endswith("o"):
        yield from (base[:-1] + "a", base[:-1] + "as", base[:-1] + "isimo", base[:-1] + "isima")
    elif base.endswith(("or", "on", "an")):
        yield from (base + "a", base + "as")


def english_verb(base: str, others: Iterable[str] = ()) -> Iterator[str]:
    """Every form of a regular verb; `others` are its irregular ones, as in break: broke, broken."""
    yield base
    yield from others
    yield from _english_s(base)
    if base.endswith("e"):
        yield from (base + "d", base[:-1] + "ing", base + "ing")
    elif re.search(r"[^aeiou]y$", base):
        yield from (base[:-1] + "ied", base + "ing")
    else:
        yield from (base + "ed", base + "ing", base + base[-1] + "ed", base + base[-1] + "ing")


def english_noun(base: str) -> Iterator[str]:
    yield base
    yield from _english_s(base)


def _english_s(base: str) -> Iterator[str]:
    if re.search(r"[^aeiou]y$", base):
        yield base[:-1] + "ies"
    else:
        yield base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def forms(word: str) -> frozenset[str]:
    """Return the forms of an entry: `pagar:v`, `mentir:v:mient+mint`, `juzgado:n`, `moroso:a`, `sue:w`, or as it is."""
    base, _, rest = word.partition(":")
    kind, _, more = rest.partition(":")
    others = [one for one in more.split("+") if one]
    if kind == "v":
        return frozenset(spanish_verb(base, others))
    if kind == "w":
        return frozenset(english_verb(base, others))
    makers = {"n": spanish_noun, "a": spanish_adjective, "m": english_noun}
    return frozenset(makers[kind](base)) if kind else frozenset((base,))
