"""Who buys: about 150 customers with name, place, tax id, mailbox and account, each of one temperament."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from amistoso.core import names as spellings
from amistoso.demo import identities, names
from amistoso.demo.chance import stream
from amistoso.demo.tempers import STORIES, TEMPERS, Story, Temper, temper

# Where customers without a story are: out of a hundred.
PARTS = ("south-east",) * 70 + ("centre",) * 14 + ("catalonia",) * 6 + ("basque-country",) * 4 + ("canaries",) * 4
PERSON_PCT = 12  # traders under their own name
MAX_TRIES = 60
FAMILIES = ("{}", "{}", "Hermanos {}", "Hijos de {}")
FILLERS = ("hermanos", "hijos", "de", "la", "las", "el", "los")


@dataclass(frozen=True, slots=True)
class Customer:
    code: str
    name: str
    tax_id: str
    email: str
    phone: str
    town: names.Town
    iban: str
    person: str  # who answers the telephone
    temper: Temper
    usual_days: int
    terms_days: int
    story: Story | None = None

    @property
    def key(self) -> str:
        return self.story.key if self.story else self.temper.key


def everyone() -> list[Customer]:
    """Return all customers, always the same, those with a story last."""
    taken: set[str] = set()
    return [_customer(number, *wanted, taken) for number, wanted in enumerate(_wanted(), start=1)]


def _wanted() -> Iterator[tuple[Temper, Story | None, str]]:
    chance = stream("places")
    bodies = iter(names.PUBLIC_BODIES)
    for kind in TEMPERS:
        for _ in range(kind.count):
            yield kind, None, next(bodies)[1] if kind.key == "public" else chance.choice(PARTS)
    for story in STORIES:
        for _ in range(story.count):
            yield temper(story.like), story, story.part


def _customer(number: int, kind: Temper, story: Story | None, part: str, taken: set[str]) -> Customer:
    chance = stream("customer", number)
    body = next((body for body in names.PUBLIC_BODIES if body[1] == part), None)
    part = part if body is None else "south-east"
    town = names.Town(*chance.choice(names.TOWNS[part]))
    if part == "portugal":
        town = town._replace(country="PT", language="en")
    person = f"{chance.choice(names.GIVEN_NAMES)} {chance.choice(names.SURNAMES['south-east'])}"
    if body is not None:
        name, domain, tax_id = body[1], body[2], identities.company_tax_id(body[0], 1000 + number)
    else:
        name, domain, tax_id, person = _name(chance, part, person, number, taken, may_be_person=story is None)
    has_email = story is None or story.key != "no-email"
    mailbox = chance.choice(("administracion", "facturas", "contabilidad", "pagos"))
    return Customer(
        code=f"C{number:04d}",
        name=name,
        tax_id=tax_id,
        email=f"{mailbox}@{domain}.example" if has_email else "",
        phone=_phone(town, number),
        town=town,
        iban=identities.iban_of(name),
        person=person,
        temper=kind,
        usual_days=chance.choice(kind.usual_days),
        terms_days=chance.choice(kind.terms_days),
        story=story,
    )


def _phone(town: names.Town, number: int) -> str:
    """Numbers nobody has: no province's 000 block is given out."""
    if town.country == "PT":
        return f"+351 200 000 {number:03d}"
    return f"{'968' if town.province == 'Murcia' else '600'} 000 {number:03d}"


def _name(
    chance: Random, part: str, person: str, number: int, taken: set[str], *, may_be_person: bool
) -> tuple[str, str, str, str]:
    """Return name, domain, tax id and person; no two names may be taken for each other."""
    for _ in range(MAX_TRIES):
        trade = chance.choice(names.TRADES_OF.get(part, names.TRADES))
        surname = chance.choice(names.SURNAMES[part])
        if part == "south-east" and may_be_person and chance.randrange(100) < PERSON_PCT:
            person = f"{chance.choice(names.GIVEN_NAMES)} {surname} {chance.choice(names.SURNAMES[part])}"
            name, tax_id = person, identities.person_tax_id(20_000 + number)
        elif part == "portugal":
            name, tax_id = f"{trade.words} {surname}, Lda", identities.portuguese_tax_id(100 + number)
        else:
            name, tax_id = _company(chance, part, trade, surname, number)
        _, _, rest = spellings.key(name).partition(" ")
        core = " ".join(word for word in rest.split() if word not in FILLERS)
        # One surname or fancy name belongs to one customer.
        if core not in taken:
            taken.add(core)
            domain = "-".join([trade.domain, *core.split()[-2:]])
            return name, domain, tax_id, person
    raise ValueError(f"No free name for customer {number} in {part}; add surnames")


def _company(chance: Random, part: str, trade: names.Trade, surname: str, number: int) -> tuple[str, str]:
    form, suffix = chance.choice((("B", "S.L."),) * 7 + (("A", "S.A."), ("B", "S.L.U."), ("F", "S. Coop.")))
    if part == "south-east" and chance.randrange(100) < 30:
        said = chance.choice(names.FANCY)
    else:
        said = chance.choice(FAMILIES if part in ("south-east", "centre", "canaries") else ("{}",)).format(surname)
    return f"{trade.words} {said}, {suffix}", identities.company_tax_id(form, 12_000 + number * 7)
