"""A month of bank lines with the truth beside each: what it pays, or that it is no customer's.

Written as Spanish banks write them (capitals, names cut off), for customers who mistake a number or pay short.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from amistoso.bench.match_books import TODAY, Customer, Owed
from amistoso.demo.chance import stream

# How many in a thousand lines are of each kind.
KINDS = {
    "named": 370, "unnamed": 110, "several": 90, "several-unnamed": 35, "part": 60, "part-unnamed": 15,
    "wrong-number": 20, "misspelt": 45, "misspelt-unnamed": 20, "third-party": 30, "third-party-unnamed": 3,
    "group": 22, "fee": 20, "withheld": 10, "credit-note": 12, "over": 12, "twice": 6, "returned": 30, "noise": 90,
}  # fmt: skip
CODES = ("AM04", "AM04", "AM04", "MS03", "MD06", "AC04", "MD01")


class Wire(NamedTuple):
    """A bank line, as the importers give it."""

    id: int
    booked_on: date
    minor: int
    text: str
    reference: str = ""
    payer_name: str = ""
    payer_iban: str = ""
    payer_tax_id: str = ""
    concept: str = "04"
    end_to_end_id: str = ""
    is_return: bool = False
    return_code: str = ""


class Truth(NamedTuple):
    """What the line settles, item -> minor units; of a return below zero. Empty: it settles nothing."""

    kind: str
    parts: dict[int, int]
    returns: int = 0  # the line that it takes back, which may have settled nothing


@dataclass(slots=True)
class Month:
    """`unpaid` is what nobody has paid yet of each customer, the oldest due first."""

    dice: Random
    people: Sequence[Customer]
    unpaid: dict[int, list[Owed]]
    count: int
    members: list[Customer] = field(default_factory=list)  # for whom somebody else pays
    lines: list[tuple[Wire, Truth]] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)  # customers who have paid something
    returnable: list[tuple[Wire, Truth]] = field(default_factory=list)

    @property
    def on(self) -> date:
        """Lines are made in the order of their days, so that who pays all pays all there is on that day."""
        return TODAY - timedelta(days=25 - 17 * min(len(self.lines), self.count) // self.count)

    def customer(self) -> Customer:
        while True:
            one = self.dice.choice(self.people)
            if self.invoices(one):
                return one

    def invoices(self, one: Customer) -> list[Owed]:
        return [owed for owed in self.unpaid[one.id] if owed.minor > 0]

    def take(self, owner: Customer, some: Sequence[Owed]) -> dict[int, int]:
        self.seen.add(owner.id)
        for owed in some:
            self.unpaid[owner.id].remove(owed)
        return {owed.id: owed.minor for owed in some}

    def pick(self, owner: Customer) -> Owed:
        """Who names no invoice pays, of equal amounts, the oldest: the law says so."""
        chosen = self.dice.choice(self.invoices(owner))
        return next(owed for owed in self.invoices(owner) if owed.minor == chosen.minor)


def month(people: Sequence[Customer], owed: Sequence[Owed], count: int) -> list[tuple[Wire, Truth]]:
    unpaid: dict[int, list[Owed]] = defaultdict(list)
    for one in sorted(owed, key=lambda one: (one.due_on, one.id)):
        unpaid[one.customer_id].append(one)
    members = [one for one in people if one.head_id != one.id]
    made = Month(stream("match-lines", len(people), count), people, unpaid, count, members)
    kinds = [kind for kind, share in KINDS.items() for _ in range(max(1, count * share // 1000))]
    made.dice.shuffle(kinds)
    kinds.sort(key=lambda kind: kind in ("returned", "twice"))  # their days follow what they return or repeat
    for kind in kinds[:count]:
        _MAKERS[kind](made, kind)
    return made.lines


def _add(made: Month, kind: str, payer: str, iban: str, minor: int, concept: str, parts: dict[int, int]) -> None:
    made.lines.append((_written(made, payer, iban, minor, concept), Truth(kind, parts)))


def _named(made: Month, kind: str) -> None:
    owner = made.customer()
    owed = made.dice.choice(made.invoices(owner))
    _add(made, kind, owner.name, owner.iban, owed.minor, _naming(made.dice, owed), made.take(owner, [owed]))
    made.returnable.append(made.lines[-1])


def _unnamed(made: Month, kind: str) -> None:
    owner = made.customer()
    owed = made.pick(owner)
    _add(made, kind, owner.name, owner.iban, owed.minor, _small_talk(made.dice), made.take(owner, [owed]))


def _several(made: Month, kind: str) -> None:
    owner = made.customer()
    opened = made.invoices(owner)
    some = sorted(made.dice.sample(opened, min(len(opened), made.dice.choice((2, 2, 2, 3, 3, 4, 6)))))
    numbers = [_number(made.dice, one.number) if place == 0 else _again(made.dice, one.number, some[0].number)
               for place, one in enumerate(some)]  # fmt: skip
    joint = made.dice.choice((", ", " Y ", " ", "/ ", " + ", "-", ",")) if len(some) > 2 else " Y "
    concept = f"{made.dice.choice(('FRAS', 'FACTURAS', 'FRAS.', 'PAGO FACTS', ''))} {joint.join(numbers)}"
    _add(made, kind, owner.name, owner.iban, sum(one.minor for one in some), concept.strip(), made.take(owner, some))


def _several_unnamed(made: Month, kind: str) -> None:
    """All that is overdue, all there is, or the oldest ones: of somebody who pays once a month."""
    owner = next(one for one in iter(made.customer, None) if one.id not in made.seen)
    opened = made.invoices(owner)
    overdue = [one for one in opened if one.due_on < TODAY - timedelta(days=25)]
    some = made.dice.choice((overdue, opened, opened[: made.dice.randrange(1, 4)])) or opened[:1]
    _add(made, kind, owner.name, owner.iban, sum(one.minor for one in some), _small_talk(made.dice),
         made.take(owner, some))  # fmt: skip


def _part(made: Month, kind: str) -> None:
    owner = made.customer()
    owed = made.dice.choice(made.invoices(owner))
    minor = max(100, made.dice.choice((owed.minor // 2, owed.minor // 3, owed.minor * 4 // 500 * 50)))
    concept = f"{made.dice.choice(('A CUENTA ', 'ENTREGA A CTA ', 'PARTE ', ''))}{_naming(made.dice, owed)}"
    made.take(owner, [owed])
    _add(made, kind, owner.name, owner.iban, minor, concept, {owed.id: minor})


def _part_unnamed(made: Month, kind: str) -> None:
    """Money on account: the oldest due gets it, where it is older than all others."""
    owner = next(one for one in iter(made.customer, None) if len({owed.due_on for owed in made.invoices(one)[:2]}) == 2)
    owed = made.invoices(owner)[0]
    minor = max(100, owed.minor * made.dice.randrange(20, 90) // 100)
    made.take(owner, [owed])
    _add(made, kind, owner.name, owner.iban, minor, made.dice.choice(("A CUENTA", "ENTREGA A CUENTA", "PAGO A CTA")),
         {owed.id: minor})  # fmt: skip


def _wrong_number(made: Month, kind: str) -> None:
    owner = made.customer()
    owed = made.pick(owner)
    wrong = list(owed.number)
    places = [place for place, sign in enumerate(wrong) if sign.isdigit()][-4:]
    place = made.dice.choice(places)
    wrong[place] = str((int(wrong[place]) + made.dice.randrange(1, 9)) % 10)
    concept = f"FRA {_number(made.dice, ''.join(wrong))}"
    _add(made, kind, owner.name, owner.iban, owed.minor, concept, made.take(owner, [owed]))


def _misspelt(made: Month, kind: str) -> None:
    owner = made.customer()
    owed = made.dice.choice(made.invoices(owner)) if kind == "misspelt" else made.pick(owner)
    concept = _naming(made.dice, owed) if kind == "misspelt" else _small_talk(made.dice)
    iban = f"ES11{made.dice.randrange(10**20):020d}"  # a new account
    _add(made, kind, _typo(made.dice, owner.name), iban, owed.minor, concept, made.take(owner, [owed]))


def _third_party(made: Month, kind: str) -> None:
    """A factor, a parent company, a relative: somebody who is no customer."""
    owner = made.customer()
    owed = made.dice.choice(made.invoices(owner))
    payer = made.dice.choice(("BANKINTER CONFIRMING", "CAIXABANK PAYMENTS EP", "GRUPO INVERSOR DEL SURESTE SL",
                              "MARIA DEL CARMEN SOLER PAGAN", "GESTORIA PUENTE Y ASOCIADOS"))  # fmt: skip
    concept = _naming(made.dice, owed) if kind == "third-party" else _small_talk(made.dice)
    iban = f"ES22{made.dice.randrange(10**20):020d}"
    _add(made, kind, payer, iban, owed.minor, concept, made.take(owner, [owed]))


def _group(made: Month, kind: str) -> None:
    """The head of a group pays for another of it, sometimes with its own."""
    owner = next((one for one in made.members if made.invoices(one)), None)
    if owner is None:
        return _named(made, "named")
    made.members.remove(owner)
    head = made.people[owner.head_id - 1]
    owed = made.dice.choice(made.invoices(owner))
    parts, concept, minor = made.take(owner, [owed]), _naming(made.dice, owed), owed.minor
    if made.dice.random() < 0.4 and made.invoices(head):
        own = made.dice.choice(made.invoices(head))
        concept += f" Y {_number(made.dice, own.number)}"
        parts, minor = parts | made.take(head, [own]), minor + own.minor
    _add(made, kind, head.name, head.iban, minor, concept, parts)
    return None


def _short(made: Month, kind: str) -> None:
    """A bank's fee, or a tax withheld, is missing."""
    owner = made.customer()
    owed = made.dice.choice(made.invoices(owner))
    less = made.dice.choice((30, 60, 150, 300, 500, 1_200))
    if kind == "withheld":
        less = round(owed.minor * made.dice.choice((15, 19, 7)) / 121)
    minor = max(1, owed.minor - less)
    made.take(owner, [owed])
    concept = _naming(made.dice, owed) if made.dice.random() < 0.75 else _small_talk(made.dice)
    _add(made, kind, owner.name, owner.iban, minor, concept, {owed.id: minor})


def _credit_note(made: Month, kind: str) -> None:
    """An invoice less a credit note, both named, one or none."""
    for _ in range(500):
        owner = made.dice.choice(made.people)
        notes = [one for one in made.unpaid[owner.id] if one.minor < 0]
        larger = [one for one in made.invoices(owner) if notes and one.minor > -notes[0].minor]
        if larger:
            owed = made.dice.choice(larger)
            concept = _naming(made.dice, owed) if made.dice.random() < 0.8 else _small_talk(made.dice)
            if made.dice.random() < 0.4:
                concept += f" MENOS ABONO {notes[0].number}"
            _add(made, kind, owner.name, owner.iban, owed.minor + notes[0].minor, concept,
                 made.take(owner, [owed, notes[0]]))  # fmt: skip
            return
    _named(made, "named")


def _over(made: Month, kind: str) -> None:
    owner = made.customer()
    owed = made.dice.choice(made.invoices(owner))
    more = made.dice.choice((1, 10, 100, 1_000, 10_000))
    _add(made, kind, owner.name, owner.iban, owed.minor + more, _naming(made.dice, owed), made.take(owner, [owed]))


def _twice(made: Month, kind: str) -> None:
    """The same invoice paid a second time: it settles nothing."""
    wire, _ = made.dice.choice(made.returnable)
    again = wire._replace(id=len(made.lines) + 1, booked_on=wire.booked_on + timedelta(days=made.dice.randrange(1, 9)))
    made.lines.append((again, Truth(kind, {})))


def _returned(made: Month, kind: str) -> None:
    """Some days after a payment it goes back, as the bank happens to write it."""
    if not made.returnable:
        return
    wire, truth = made.returnable.pop(made.dice.randrange(len(made.returnable)))
    code = made.dice.choice(CODES)
    has_field = made.dice.random() < 0.5
    start = made.dice.choice(
        ("DEVOLUCION TRANSFERENCIA", "DEVOLUCION RECIBO", "DEV. TRANSF.", "IMPAGADO", "RETROCESION")
    )
    text = f"{start} {wire.text if made.dice.random() < 0.7 else _plain(wire.payer_name)}"
    back = wire._replace(
        id=len(made.lines) + 1, booked_on=wire.booked_on + timedelta(days=made.dice.randrange(1, 6)), minor=-wire.minor,
        text=text if has_field else f"{text} {code}", concept="14", is_return=has_field,
        return_code=code if has_field else "",
    )  # fmt: skip
    made.lines.append((back, Truth(kind, {item: -minor for item, minor in truth.parts.items()}, wire.id)))


def _noise(made: Month, kind: str) -> None:
    """No customer's: sales by card, cash, taxes, what goes out; half of them of an amount that somebody owes."""
    dice = made.dice
    owed = dice.choice(made.unpaid[dice.choice(made.people).id] or [Owed(0, 0, "2026/1", TODAY, TODAY, 12_100)])
    like = abs(owed.minor) if dice.random() < 0.5 else dice.randrange(500, 900_000)
    digits = f"{dice.randrange(10**7)}"
    text, minor = dice.choice((
        (f"ABONO TPV COMERCIO {digits} OPER {_day(dice)}", like),
        (f"INGRESO EFECTIVO CAJERO {digits}", like),
        (f"AEAT DEVOLUCION IVA 303 2026/{dice.randrange(1, 12):02d}", like),
        (f"ABONO INTERESES {_day(dice)}", dice.randrange(1, 900)),
        (f"TRANSF. A SU FAVOR ENDESA ENERGIA SAU REGULARIZACION CONTRATO {digits}", like),
        (f"TRANSFERENCIA DE {dice.choice(('JUAN', 'LUISA', 'PEDRO'))} {digits} FIANZA NAVE 2026", like),
        (f"RECIBO SEGUROS POLIZA {digits}", -like),
        (f"PAGO NOMINA {_day(dice)}", -like),
        (f"ADEUDO PROVEEDOR FRA {dice.randrange(1, 9_999)}", -like),
        (f"COMISION TRANSFERENCIA {digits}", -dice.randrange(50, 2_500)),
    ))  # fmt: skip
    made.lines.append((Wire(len(made.lines) + 1, made.on, minor, text), Truth(kind, {})))


_MAKERS: dict[str, Callable[[Month, str], None]] = {
    "named": _named, "unnamed": _unnamed, "several": _several, "several-unnamed": _several_unnamed, "part": _part,
    "part-unnamed": _part_unnamed, "wrong-number": _wrong_number, "misspelt": _misspelt,
    "misspelt-unnamed": _misspelt, "third-party": _third_party, "third-party-unnamed": _third_party, "group": _group,
    "fee": _short, "withheld": _short, "credit-note": _credit_note, "over": _over, "twice": _twice,
    "returned": _returned, "noise": _noise,
}  # fmt: skip


def _day(dice: Random) -> str:
    return (TODAY - timedelta(days=dice.randrange(40))).strftime(
        dice.choice(("%d/%m/%Y", "%d-%m-%y", "%d%m%Y", "%d.%m"))
    )


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.upper())
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def _spelt(dice: Random, name: str) -> str:
    """As the bank has it: capitals, the legal form in some way, now and then with accents, a customer's own small."""
    said = name if dice.random() < 0.08 else _plain(name)
    for form, others in ((" S.L.U.", (" SLU", " S L U", " S.L.U.")), (" S.L.", (" SL", " S L", " S.L.", "")),
                         (" SL", (" S.L.", " SL", "")), (" S.A.", (" SA", " S.A."))):  # fmt: skip
        if said.endswith(form):
            return said.removesuffix(form) + dice.choice(others)
    return said


def _typo(dice: Random, name: str) -> str:
    letters = list(name)
    places = [place for place, sign in enumerate(letters[:-1]) if sign.isalpha() and letters[place + 1].isalpha()]
    for _ in range(dice.choice((1, 1, 2))):
        place = dice.choice(places)
        match dice.randrange(4):
            case 0:
                letters[place], letters[place + 1] = letters[place + 1], letters[place]
            case 1:
                letters[place] = ""
            case 2:
                letters[place] = dice.choice("aeiourstlnbvgjhz")
            case _:
                letters[place] *= 2
    words = "".join(letters).split()
    if dice.random() < 0.15 and len(words) > 2:
        words = words[1:] + words[:1]
    return " ".join(words)


def _number(dice: Random, number: str) -> str:
    """A number as people copy it: as it stands, without zeros or signs, with others, in small letters."""
    head, sign, tail = number.rpartition("/" if "/" in number else "-")
    short = tail.lstrip("0") or "0"
    return dice.choice((
        number, number, number, number, number.replace("/", "-"), number.replace("-", " "), number.replace("/", " "),
        number.replace("-", "").replace("/", ""), number.lower(), f"{head}{sign}{short}" if sign else number,
        f"{head[-2:]}/{short}" if head == "2026" else number, f"{head} / {tail}" if sign else number,
    ))  # fmt: skip


def _again(dice: Random, number: str, first: str) -> str:
    """The second number of a row is often only its last figures."""
    head, sign, tail = number.rpartition("/" if "/" in number else "-")
    is_same = sign and first.startswith(head + sign)
    return dice.choice((number, tail, tail.lstrip("0"))) if is_same else _number(dice, number)


def _naming(dice: Random, owed: Owed) -> str:
    number = _number(dice, owed.number)
    short = owed.number.replace("/", "-").rpartition("-")[2].lstrip("0")
    return dice.choice((
        number, f"FRA {number}", f"FRA. {number}", f"FACT {number}", f"FACTURA {number}", f"Factura nº {number}",
        f"PAGO FRA {number}", f"PAGO FACTURA {number} DE {owed.issued_on:%d/%m/%Y}", f"S/FRA {number}",
        f"FRA {number} VTO {owed.due_on:%d/%m/%y}", f"N/REF {dice.randrange(9_999)} FRA {number}",
        f"FRA:{number} GRACIAS", f"FRA {short}", f"{number} {owed.minor / 100:.2f} EUR".replace(".", ","),
        f"EXPTE {dice.randrange(99_999)} FRA {number}", f"CANCELACION FACTURA {number}", f"FTRA {number}",
    ))  # fmt: skip


def _small_talk(dice: Random) -> str:
    return dice.choice((
        "PAGO FACTURA", "TRANSFERENCIA", "PAGO NOV", "SERVICIOS", "", "PAGO", "FACTURAS OCTUBRE", "SALDO CUENTA",
        f"PAGO {_day(dice)}", f"PEDIDO {dice.randrange(9_999)}", "MATERIAL", "SEGUN ACORDADO", "PAGO FRA NOV 2026",
    ))  # fmt: skip


def _written(made: Month, payer: str, iban: str, minor: int, concept: str) -> Wire:
    """Choose a bank: what it keeps of the payer and the concept, and in which field."""
    dice, number = made.dice, len(made.lines) + 1
    who, said = _spelt(dice, payer), concept if dice.random() < 0.2 else _plain(concept)
    operation, on = f"{dice.randrange(10**12):012d}", made.on
    wire = Wire(number, on, minor, "")
    match dice.randrange(7):
        case 0:
            return wire._replace(text=f"TRANSF. A SU FAVOR {who} {said}"[:152])
        case 1:
            return wire._replace(text=said[:76] or "TRANSFERENCIA", payer_name=who[:38].strip(), reference=operation)
        case 2 | 3:
            end = dice.choice(("NOTPROVIDED", "", f"E2E{operation}", f"{on:%Y%m%d}{operation[:6]}"))
            return wire._replace(text=said[:140], payer_name=who[:70], payer_iban=iban, end_to_end_id=end)
        case 4:
            return wire._replace(text=f"TRANSFERENCIA DE {who}, CONCEPTO {said}"[:120], reference=operation[:8])
        case 5:
            text = f"ABONO TRANSF {operation} {who} {said} {_day(dice)}"
            return wire._replace(text=text[:152])
        case _:
            text = f"{said} / {who[:35]} / 0182 {dice.randrange(9_999):04d}"
            return wire._replace(text=text, payer_name=who[:35].strip(), payer_iban=iban)
