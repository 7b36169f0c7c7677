"""Which customer a row of a file means: by tax id, else by code, else by name. Reads all that a file names at once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from amistoso.core import calendar, names
from amistoso.core.documents import CustomerRow, Level
from amistoso.core.findings import Findings
from amistoso.models import Company, Contact, Customer

BATCH = 1000
_FILLED = ("tax_id", "code")  # never overwritten: a different one means a different customer
_FOLLOWED = ("country", "province", "address", "postal_code", "city", "language")  # the list knows best
_FIELDS = tuple((1 << place, name) for place, name in enumerate(_FILLED + _FOLLOWED))
_DISCOUNT = 1 << len(_FIELDS)
_LENGTHS = {
    "name": 200,
    "tax_id": 40,
    "code": 60,
    "country": 2,
    "province": 100,
    "address": 200,
    "postal_code": 12,
    "city": 100,
    "language": 5,
}


@dataclass(slots=True, eq=False)
class Entry:
    """A customer as it is or will be. The first row of the file that tells a field wins."""

    name: str
    name_key: str
    id: int | None = None
    tax_id: str = ""
    code: str = ""
    country: str = ""
    province: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""
    language: str = ""
    region: str = ""
    discount_bp: int = 0
    emails: tuple[str, ...] = ()  # tuples, not sets: a list may name a hundred thousand customers
    phone: str = ""
    known_emails: tuple[str, ...] = ()
    has_phone: bool = False
    told: int = 0  # a bit for each field that a row has told
    is_changed: bool = False

    def hear(self, row: CustomerRow) -> None:
        for bit, name in _FIELDS:
            value = getattr(row, name)[: _LENGTHS[name]]
            if not value or self.told & bit:
                continue
            self.told |= bit
            if getattr(self, name) != value and (name in _FOLLOWED or not getattr(self, name)):
                setattr(self, name, value)
                self.is_changed = True
        if row.discount_bp is not None and not self.told & _DISCOUNT:
            self.told |= _DISCOUNT
            self.is_changed = self.is_changed or self.discount_bp != row.discount_bp
            self.discount_bp = row.discount_bp
        self.emails += tuple([email for email in row.emails if email not in self.emails])
        self.phone = self.phone or row.phone[:40]

    @property
    def has_news(self) -> bool:
        return self.is_changed or bool(self.new_emails) or (bool(self.phone) and not self.has_phone)

    @property
    def new_emails(self) -> list[str]:
        return [email for email in self.emails if email.casefold() not in self.known_emails]


@dataclass(slots=True)
class Directory:
    """The customers of a file, known and new."""

    company: Company
    entries: list[Entry] = field(default_factory=list)
    by_tax_id: dict[str, Entry] = field(default_factory=dict)
    by_code: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    by_name: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    of_row: dict[int, Entry] = field(default_factory=dict)
    problems: Findings = field(default_factory=Findings)
    told: set[tuple[str, str]] = field(default_factory=set)

    def add(self, entry: Entry) -> None:
        self.entries.append(entry)
        self.index(entry)

    def index(self, entry: Entry) -> None:
        if entry.tax_id:
            self.by_tax_id.setdefault(entry.tax_id, entry)
        for table, key in ((self.by_code, entry.code), (self.by_name, entry.name_key)):
            if key and entry not in (others := table.get(key, ())):
                table[key] = (*others, entry)

    def entry_of(self, row: CustomerRow) -> Entry:
        """Rows are shared objects: one look-up for each customer, not one for each invoice."""
        known = self.of_row.get(id(row))
        if known is None:
            known = self.of_row[id(row)] = self._found(row) or self._new(row)
            known.hear(row)
            self.index(known)
        return known

    def _found(self, row: CustomerRow) -> Entry | None:
        key = names.key(row.name)
        by_tax_id = self.by_tax_id.get(row.tax_id) if row.tax_id else None
        if by_tax_id:
            if by_tax_id.name_key != key:
                message = (
                    f"El NIF {row.tax_id} es de «{by_tax_id.name}»; la lista dice «{row.name}». Se deja el primero."
                )
                self._tell(row, "customer-name-differs", message, "Cámbielo en la ficha del cliente si ha cambiado.")
            return by_tax_id
        for table, value in ((self.by_code, row.code), (self.by_name, key)):
            is_by_name = table is self.by_name
            fitting = [one for one in table.get(value, ()) if _may_be(one, row, key, is_by_name)] if value else []
            if len(fitting) > 1:
                message = f"Hay {len(fitting)} clientes que pueden ser «{row.name}»; se ha tomado el primero."
                hint = "Añada a la lista la columna del NIF o del código de cliente."
                self._tell(row, "customer-ambiguous", message, hint, Level.WARNING)
            if fitting:
                return fitting[0]
        return None

    def _new(self, row: CustomerRow) -> Entry:
        entry = Entry(row.name[:200], names.key(row.name))
        self.add(entry)
        return entry

    def _tell(self, row: CustomerRow, code: str, message: str, hint: str, level: Level = Level.NOTE) -> None:
        if (code, row.name) not in self.told:
            self.told.add((code, row.name))
            self.problems.add(row.where, code, message, hint, level)

    @property
    def with_news(self) -> list[Entry]:
        """Return the known customers of whom the file tells something new."""
        return [entry for entry in self.entries if entry.id is not None and entry.has_news]

    @property
    def new(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.id is None]


def _may_be(entry: Entry, row: CustomerRow, key: str, is_by_name: bool) -> bool:
    """Two tax ids are two customers, unless code and name both say that one of them is a slip."""
    if entry.tax_id and row.tax_id and entry.tax_id != row.tax_id:
        return not is_by_name and entry.name_key == key
    return not (is_by_name and entry.code and row.code and entry.code != row.code)


def read_directory(*, company: Company, rows: Sequence[CustomerRow]) -> Directory:
    """Read every known customer that the rows may mean, and settle which row is whom."""
    directory = Directory(company)
    distinct = list({id(row): row for row in rows}.values())
    seen: set[int] = set()
    for column, key_of in _KEYS:
        keys = sorted({key for row in distinct if (key := key_of(row))})
        for start in range(0, len(keys), BATCH):
            for entry in _known(company, column, keys[start : start + BATCH]):
                if entry.id is not None and entry.id not in seen:
                    seen.add(entry.id)
                    directory.add(entry)
    for row in distinct:
        directory.entry_of(row)
    _settle_places(directory)
    _read_contacts([entry for entry in directory.entries if entry.id and (entry.emails or entry.phone)])
    return directory


_KEYS: tuple[tuple[str, Callable[[CustomerRow], str]], ...] = (
    ("tax_id", lambda row: row.tax_id),
    ("code", lambda row: row.code),
    ("name_key", lambda row: names.key(row.name)),
)
_COLUMNS = (
    "name", "name_key", "id", "tax_id", "code", "country", "province", "address", "postal_code", "city", "language",
    "region", "discount_bp",
)  # fmt: skip


def _known(company: Company, column: str, keys: list[str]) -> Iterable[Entry]:
    found = Customer.objects.filter(company=company, **{f"{column}__in": keys}).order_by("id")
    for values in found.values_list(*_COLUMNS):
        yield Entry(*values)


def _settle_places(directory: Directory) -> None:
    """Where they are decides their holidays."""
    for entry in directory.entries:
        entry.country = entry.country or directory.company.country
        region = calendar.region_of_postal_code(entry.country, entry.postal_code)
        if region and region != entry.region:
            entry.region, entry.is_changed = region, True


def _read_contacts(entries: Sequence[Entry]) -> None:
    for start in range(0, len(entries), BATCH):
        by_id = {entry.id: entry for entry in entries[start : start + BATCH]}
        known = Contact.objects.filter(customer_id__in=list(by_id))
        for customer_id, email, phone in known.values_list("customer_id", "email", "phone"):
            entry = by_id[customer_id]
            entry.known_emails += (email.casefold(),)
            entry.has_phone = entry.has_phone or bool(phone)
