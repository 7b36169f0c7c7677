"""Whose money it is: by an account they have paid from before, by tax id, or by name.

Certain means that no second customer could be meant. A name that only stands somewhere in the text, or is spelt almost
like a customer's, is likely, never certain: "Transportes de Frutas Pérez" is not Frutas Pérez. Knows no invoice and
no amount.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from rapidfuzz import fuzz, process

from amistoso.core import names
from amistoso.core.plain_texts import cleaned

MAX_NAME_WORDS = 9
MAX_TEXT_WORDS = 60
MAX_NAME_FIGURES = 3
MIN_NAME_LENGTH = 5
MIN_CUT_LENGTH = 28  # a name this long that stops in the middle was cut by the bank (35, 38 or 70 characters)
MAX_SAME_NAME = 5
MAX_NEAR = 12
MAX_SHARING = 400  # customers whose names share two beginnings of words: beyond it they say nothing
MARKED_WORDS = 6  # of a name, by which its misspellings are found
BANK_CUTS = 34  # from this length on a bank may have cut off the end of a legal form
ALIKE = 86  # of 100: one or two letters of a name, or a word more
ALIKE_LEAD = 4  # and the next best is clearly worse
NEARLY_ALIKE = 80  # worth showing, where they owe just this
# What banks write before the payer's name.
_OPENING_WORDS = frozenset(
    "transferencia transferencias transfer transf trf trans abono abonos ingreso recibida recibidas recibido inmediata"
    " sepa ordinaria nacional favor su a de del por orden ordenante ord ordenada emisor pagador bizum cliente internet"
    " online".split()
)
_LEGAL_WORDS = frozenset(
    "sl slu sa sau sll slp slne sal sc scp cb scoop srl ltd gmbh sarl lda inc llc bv limitada anonima".split()
)
_CLOSING_WORDS = frozenset(
    "fra fras fact facts factura facturas fac pago pagos ref referencia concepto num numero n no nif cif pedido"
    " liquidacion saldo s abono cancelacion recibo remesa cuenta payment invoice transferencia entrega anticipo parte"
    " segun expte expediente liq".split()
)
_SMALL_TALK = frozenset("servicios material materiales mercancia suministros trabajos".split())
_FORMS_INSIDE = re.compile(r"\b(?:s ?l ?u|s ?l|s ?a ?u|s ?a|c ?b|s ?coop)\b")  # "Virgen de Toledo 19 SL Muebles"
_TAX_ID = re.compile(r"(?<![A-Z0-9])(?:ES)?([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])(?![A-Z0-9])")


class Payer(NamedTuple):
    """`customer_id` None: nobody, or more than one of `among`.

    `because` is iban, tax-id, name, name-cut, name-in-text, name-alike, shared-account,
    same-name, names-alike or conflict. `near` is who else has almost the name that was read.
    """

    customer_id: int | None = None
    is_certain: bool = False
    because: str = ""
    among: tuple[int, ...] = ()  # whose invoices an account that pays for several has settled before
    near: tuple[int, ...] = ()


NOBODY = Payer()
# Most names and accounts are of one customer: a number costs a tenth of a set with one number in it.
Owners = dict[str, "int | frozenset[int]"]


def _add(table: Owners, key: str, customer_id: int) -> None:
    known = table.setdefault(key, customer_id)
    if known != customer_id:
        table[key] = (known if isinstance(known, frozenset) else frozenset({known})) | {customer_id}


def _all(table: Owners, key: str) -> frozenset[int]:
    known = table.get(key)
    if known is None:
        return frozenset()
    return known if isinstance(known, frozenset) else frozenset({known})


def _only(found: Iterable[int]) -> int | None:
    several = set(found)
    return next(iter(several)) if len(several) == 1 else None


@dataclass(slots=True)
class PayerIndex:
    """`pays_for` is whose invoices a customer settles besides their own."""

    ibans: Owners = field(default_factory=dict)
    tax_ids: Owners = field(default_factory=dict)
    names: Owners = field(default_factory=dict)
    sorted_names: Owners = field(default_factory=dict)
    forms: dict[int, str] = field(default_factory=dict)  # the kind of company, of those who share a name
    key_of: dict[int, str] = field(default_factory=dict)
    pays_for: dict[int, set[int]] = field(default_factory=dict)
    _in_order: list[str] = field(default_factory=list)
    _sharing: dict[str, list[int]] = field(default_factory=dict)
    _figures: dict[int, list[str]] = field(default_factory=dict)  # of the few whose name holds any

    def add_customer(self, customer_id: int, name_key: str, tax_id: str) -> None:
        if len(name_key) >= MIN_NAME_LENGTH:
            self.key_of[customer_id] = name_key
            _add(self.names, name_key, customer_id)
            words = name_key.split()
            if len(words) >= 2:  # banks write García López Juan for Juan García López
                _add(self.sorted_names, " ".join(sorted(words)), customer_id)
        if len(tax_id) >= 7:
            _add(self.tax_ids, tax_id.upper(), customer_id)

    @property
    def namesakes(self) -> set[int]:
        """Return who shares a name: only their legal form may tell them apart."""
        return {one for owners in self.names.values() if isinstance(owners, frozenset) for one in owners}

    def add_form(self, customer_id: int, name: str) -> None:
        self.forms[customer_id] = names.legal_form(name)

    def of_form(self, owners: frozenset[int], form: str) -> frozenset[int]:
        """Return whom of the same name the legal form leaves; one whose own form is unknown may be of any."""
        if len(owners) < 2 or not form:
            return owners
        return frozenset(one for one in owners if self.forms.get(one, "") in ("", form)) or owners

    def add_iban(self, customer_id: int, iban: str) -> None:
        _add(self.ibans, iban, customer_id)

    def add_group(self, payer_id: int, customer_id: int) -> None:
        self.pays_for.setdefault(payer_id, set()).add(customer_id)

    def reach_of(self, payer: Payer) -> set[int]:
        """Return whose invoices this payer may settle."""
        if payer.customer_id is None:
            return set(payer.among)
        return {payer.customer_id} | self.pays_for.get(payer.customer_id, set()) | set(payer.among)

    def starting_with(self, key: str) -> frozenset[int]:
        """Return whose name begins like this."""
        if len(self._in_order) != len(self.names):
            self._in_order = sorted(self.names)
        place = bisect_left(self._in_order, key)
        found: set[int] = set()
        while place < len(self._in_order) and self._in_order[place].startswith(key) and len(found) < 3:
            found |= _all(self.names, self._in_order[place])
            place += 1
        return frozenset(found)

    def alike(self, key: str, form: str = "") -> list[int]:
        """Return whose name is almost this, likeliest first: letters changed, words added or in another order."""
        if not self._sharing:
            self._share()
        found = {one for mark in _marks(key) for one in self._sharing.get(mark, ())}
        figures = _figures(key)  # who mistakes a letter does not make a 16 of "Virgen de Reus 15"
        near = {one: self.key_of[one] for one in found if self._figures.get(one, []) == figures}
        best: dict[int, float] = {}
        for scorer in (fuzz.ratio, fuzz.token_sort_ratio):
            for _, score, one in process.extract(key, near, scorer=scorer, score_cutoff=NEARLY_ALIKE, limit=None):
                best[one] = max(score, best.get(one, 0))

        def rank(one: int) -> tuple[float, bool, int]:
            return -best[one], bool(form) and self.forms.get(one, form) != form, one

        return sorted(best, key=rank)[:MAX_NEAR]

    def is_clearly_alike(self, key: str, found: Sequence[int]) -> bool:
        """Say whether the first of those found is very like the name, and the next clearly less so."""
        scores = [likeness(key, self.key_of[one]) for one in found[:2]]
        return bool(scores) and scores[0] >= ALIKE and (len(scores) < 2 or scores[0] - scores[1] >= ALIKE_LEAD)

    def _share(self) -> None:
        for customer_id, key in self.key_of.items():
            for mark in _marks(key):
                self._sharing.setdefault(mark, []).append(customer_id)
            if figures := _figures(key):
                self._figures[customer_id] = figures
        for mark in [mark for mark, found in self._sharing.items() if len(found) > MAX_SHARING]:
            del self._sharing[mark]


def likeness(one: str, other: str) -> float:
    """Return from 0 to 100 how alike two names are, whatever the order of their words."""
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other))


def _figures(key: str) -> list[str]:
    return sorted(word for word in key.split() if word.isdigit())


def _marks(key: str) -> Iterator[str]:
    """Yield what two spellings of a name are likely to share: how two of its words begin, whatever their order."""
    words = sorted([word for word in key.split() if len(word) >= 3 or word.isdigit()][:MARKED_WORDS])
    for first, second in combinations(words, 2):
        yield f"{first[:3]}|{second[:3]}"
        if len(first) > 3 and len(second) > 3:  # where too many begin alike, one letter more tells
            yield f"{first[:4]}|{second[:4]}"
    if len(words) == 1:
        yield key


def identify(name: str, iban: str, tax_id: str, text: str, index: PayerIndex) -> Payer:
    """Say who paid. Two certain signs that point to two customers make nobody certain."""
    shared = tuple(sorted(_all(index.ibans, iban))) if iban else ()
    among = shared if len(shared) > 1 else ()
    signs = list(_certain_signs(name, iban, tax_id, text, index))
    found = {customer_id for customer_id, _ in signs}
    if len(found) == 1:
        return Payer(signs[0][0], True, signs[0][1], among)
    if len(found) > 1:
        return Payer(None, False, "conflict", among)
    likely = _only(_all(index.sorted_names, " ".join(sorted(names.key(name).split())))) if name else None
    if likely is None:
        likely = _named_inside(f"{name} {text}", index)
    if likely is not None:
        return Payer(likely, False, "name-in-text", among)
    said, near = next(((one, near) for one in _said(name, text) if (near := tuple(index.alike(*one)))), (("", ""), ()))
    if index.is_clearly_alike(said[0], near):
        return Payer(near[0], False, "name-alike", among, near[1:])
    if among:
        return Payer(None, False, "shared-account", among, near)
    same = tuple(sorted(_same_name(name, text, index)))
    if 1 < len(same) <= MAX_SAME_NAME:
        return Payer(None, False, "same-name", same)
    return Payer(None, False, "names-alike", near) if near else NOBODY


def _same_name(name: str, text: str, index: PayerIndex) -> frozenset[int]:
    found = _all(index.names, names.key(name)) if name else frozenset()
    return index.of_form(found, _stated_form(name)) if found else _at_the_start(text, index)


def _certain_signs(name: str, iban: str, tax_id: str, text: str, index: PayerIndex) -> Iterator[tuple[int, str]]:
    by_iban = _only(_all(index.ibans, iban)) if iban else None
    if by_iban is not None:
        yield by_iban, "iban"
    told = {tax_id.upper()} if tax_id else set(_TAX_ID.findall(text.upper()))
    for customer in sorted({customer for number in told for customer in _all(index.tax_ids, number)}):
        yield customer, "tax-id"
    by_name, how = (_by_name(name, index), "name") if name else (None, "")
    if by_name is None:  # some banks put the name and the concept into one field
        by_name, how = _only(_at_the_start(name, index) or _at_the_start(text, index)), "name"
    if by_name is None and name:
        by_name, how = _by_cut_name(name, index), "name-cut"
    if by_name is not None:
        yield by_name, how


def _by_name(name: str, index: PayerIndex) -> int | None:
    key = names.key(name)
    exact = _only(index.of_form(_all(index.names, key), _stated_form(name)))
    if exact is not None:
        return exact
    words = key.split()
    return _only(_all(index.sorted_names, " ".join(sorted(words)))) if len(words) >= 3 else None


def _stated_form(name: str) -> str:
    """Return the legal form at the end of a name, unless the bank may have cut off the rest of it."""
    return names.legal_form(name) if len(name.strip()) < BANK_CUTS else ""


def _by_cut_name(name: str, index: PayerIndex) -> int | None:
    """Return the one customer whose long name begins like this; the last word may be cut in the middle."""
    bare = names.plain_words(name)
    if len(bare) < MIN_CUT_LENGTH or bare.split()[-1] in _LEGAL_WORDS:
        return None
    bare = bare.removesuffix(" s")  # the S of a legal form that was cut off
    return _only(_all(index.names, bare) or index.starting_with(bare))


def _said(name: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield the name that the bank's fields seem to hold, without what the bank wrote around it, and its form.

    A number after it may be its own, as of "Virgen de Reus 40", or a date: it is read with and without.
    """
    for said in (name, cleaned(text)[1]):
        words = names.plain_words(said[:200]).split()
        while words and (words[0] in _OPENING_WORDS or words[0].isdigit()):
            words.pop(0)
        words = words[:1] + _FORMS_INSIDE.sub(lambda found: found[0].replace(" ", ""), " ".join(words[1:])).split()
        ends = next((place for place, word in enumerate(words) if place and _ends_name(word)), len(words))
        read = words[:ends][:MAX_NAME_WORDS]
        forms = {names.legal_form(f"x {word}") for word in read[1:]} - {""}
        bare = [word for word in read if not names.legal_form(f"x {word}")]
        first_figures = next((place for place, word in enumerate(bare) if word.isdigit()), len(bare))
        ways = [bare, bare[:first_figures]] if first_figures < len(bare) else [bare]
        ways += [ways[-1][:-1]] if ways[-1] and ways[-1][-1] in _SMALL_TALK else []
        for some in ways:
            key = " ".join(some)
            if len(key) >= MIN_NAME_LENGTH:
                yield key, forms.pop() if len(forms) == 1 else ""


def _ends_name(word: str) -> bool:
    return _closes(word) and not (word.isdigit() and len(word) <= MAX_NAME_FIGURES)


def _closes(word: str) -> bool:
    return word in _CLOSING_WORDS or word[0].isdigit()


def _at_the_start(text: str, index: PayerIndex) -> frozenset[int]:
    """Return who the text names first, after the bank's own words, when the name ends where a name must end."""
    words = names.plain_words(text[:400]).split()[:MAX_TEXT_WORDS]
    for start in range(len(words)):
        rest = words[start:]
        for length in range(min(MAX_NAME_WORDS, len(rest)), 0, -1):
            found = _all(index.names, " ".join(rest[:length]))
            if found and (length > 1 or start > 0) and _ends_here(rest[length:]):
                form, count = names.form_after(rest[length:])
                is_cut = len(text) >= BANK_CUTS and len(rest) == length + count
                return index.of_form(found, "" if is_cut else form)
        if words[start] not in _OPENING_WORDS and not words[start].isdigit():
            break
    return frozenset()


def _ends_here(after: list[str]) -> bool:
    if not after or after[0] in _LEGAL_WORDS or _closes(after[0]):
        return True
    return any("".join(after[:length]) in _LEGAL_WORDS for length in (2, 3))  # "s l u", "c b"


def _named_inside(text: str, index: PayerIndex) -> int | None:
    """Return the one customer whose whole name of two words or more stands in the text; the longest name counts."""
    words = names.plain_words(text[:400]).split()[:MAX_TEXT_WORDS]
    for length in range(min(MAX_NAME_WORDS, len(words)), 0, -1):
        found: set[int] = set()
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if length > 1 or len(name) >= 8:
                found |= _all(index.names, name)
        if found:
            return _only(found)
    return None
