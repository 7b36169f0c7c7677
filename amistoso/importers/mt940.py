"""SWIFT MT940 statements and MT942 reports of a day still running: fields `:20:` to `:86:`, with or without envelope.

Banks write the format in many ways; what is read here is what stands in their files. A field that cannot be read
refuses the whole file. What stands in field 86 is read by `mt940_details`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from amistoso.core import identifiers
from amistoso.core.documents import BankEntry, Parsed, StatementRow
from amistoso.importers import mt940_details, statement_parts
from amistoso.importers.findings import Findings, spoken
from amistoso.importers.mt940_details import Details
from amistoso.importers.statement_parts import ASK_AGAIN, UnreadableValue

_TAGS = frozenset("20 21 25 25P 28 28C 13 13D 34F 60F 60M 61 86 62F 62M 64 65 90C 90D NS 940 942".split())
_FIELD = re.compile(r":(\d{2,4}[A-Z]?|NS):(.*)", re.DOTALL)
_TELLING = re.compile(r"^:(?:20|25P?|28C?|60[FM]|62[FM]|61|86|34F|13D?):", re.MULTILINE)
_BALANCE = re.compile(r"([CD])(\d{6})([A-Z]{3})?([\d.,]+-?)", re.ASCII)
_MOVEMENT = re.compile(
    r"(?P<value>\d{6})(?P<entry>\d{4})?(?P<mark>E?R?[CD])(?P<funds>[A-Z])?(?P<amount>\d[\d.,]*)"
    r"(?P<type>[A-Z][A-Z0-9 ]{3})?(?P<rest>.*)",
    re.ASCII | re.DOTALL,
)
_GROUPED = re.compile(r"\d{1,3}(?:(?:\.\d{3})+,\d*|(?:,\d{3})+\.\d*)", re.ASCII)
_SUM = re.compile(r"(\d+)([A-Z]{3})([\d.,]+)", re.ASCII)
_HALF_A_YEAR = 183


@dataclass(slots=True)
class _Field:
    tag: str
    lines: list[str]
    number: int  # of its first line in the file

    @property
    def text(self) -> str:
        return "".join(line.rstrip("\r\n") for line in self.lines).strip()

    @property
    def where(self) -> str:
        return f"línea {self.number}"


@dataclass(slots=True)
class _Message:
    """What is gathered between a `:20:` and the next."""

    start: _Field
    account: str = ""
    number: str = ""
    currency: str = ""
    opening: tuple[date, int] | None = None
    closing: tuple[date, int] | None = None
    goes_on: bool = False  # closed by 62M: another part follows
    is_interim: bool = False  # an MT942
    reported_on: date | None = None
    movements: list[tuple[_Field, list[str]]] = field(default_factory=list)
    sums: dict[str, tuple[int, int]] = field(default_factory=dict)
    is_after_closing: bool = False


def looks_like(content: bytes) -> bool:
    """Say whether two different fields of a statement begin lines, even of a damaged file."""
    head = statement_parts.decode(content[:16_000]).replace("\r", "\n")
    return len(set(_TELLING.findall(head))) >= 2 or re.search(r"^:61:\d{6}", head, re.MULTILINE) is not None


def parse(content: bytes) -> Parsed:
    findings = Findings()
    messages = _messages(_fields(statement_parts.decode(content), findings), findings)
    statements: list[StatementRow] = []
    for position, message in enumerate(messages):
        statement = _statement(message, findings)
        if statement and message.goes_on:
            statement = _part(statement, messages[position + 1 :], message.start.where, findings)
        if statement:
            statements.append(statement)
    is_interim = bool(messages) and all(message.is_interim for message in messages)
    if not messages and not findings.has_errors:
        message_text = "No hay ningún extracto: falta el campo :20: que lo empieza o el :25: con la cuenta."
        findings.error("línea 1", "mt940-no-statement", message_text, ASK_AGAIN)
    statement_parts.tell_interim(statements, findings)
    return statement_parts.whole("mt942" if is_interim else "mt940", statements, findings)


def _fields(text: str, findings: Findings) -> Iterator[_Field]:
    """Yield the fields; a line that begins no known field goes on with the one before."""
    lines = re.split(r"\r\n|\n|\r", "".join(mark for mark in text if mark >= " " or mark in "\r\n\t"))
    current: _Field | None = None
    for number, line in enumerate(lines, start=1):
        line = line if current else line.lstrip(" \t")
        if line.startswith("{"):  # the envelope: {1:F01…}{2:O940…}{4:
            line = line.rpartition("{4:")[2] if "{4:" in line else ""
            if current:
                yield current
            current = None
        found = _FIELD.match(line)
        if found and found[1] in _TAGS:
            if current:
                yield current
            current = _Field(found[1], [found[2]], number)
        elif (found and current is None) or (found and current and current.tag not in ("86", "NS", "61")):
            message = f"El campo :{found[1]}: no es de un extracto MT940 ni MT942."
            findings.error(f"línea {number}", "mt940-field", message, ASK_AGAIN)
        elif current and not _ends_message(lines, number - 1):
            current.lines.append(line)
        elif line.strip() and not current and not re.fullmatch(r"[-{}:0-9A-Z \t]*", line):
            findings.error(
                f"línea {number}", "mt940-field", f"«{line.strip()[:40]}» no es un campo de MT940.", ASK_AGAIN
            )
    if current:
        yield current


def _ends_message(lines: Sequence[str], position: int) -> bool:
    """A lone hyphen ends a message only before the next one: some banks fold texts so that a hyphen stands alone."""
    if lines[position].strip() not in ("-", "-}", "}") and not lines[position].startswith("-}"):
        return False
    following = next((line for line in lines[position + 1 :] if line.strip() and line.strip() != "}"), "")
    return not following or following.startswith(("{", ":20:", ":940:", ":942:", "-"))


def _messages(fields: Iterator[_Field], findings: Findings) -> list[_Message]:
    messages: list[_Message] = []
    for one in fields:
        if one.tag == "20":
            messages.append(_Message(one))
            continue
        if not messages:
            if one.tag not in ("940", "942"):
                text = f"El campo :{one.tag}: está antes de que empiece ningún extracto (:20:)."
                findings.error(one.where, "mt940-order", text, ASK_AGAIN)
            continue
        try:
            _take(messages[-1], one, findings)
        except UnreadableValue as refusal:
            findings.error(one.where, "mt940-value", f"No se puede leer el campo :{one.tag}:: {refusal}.", ASK_AGAIN)
    return messages


def _take(message: _Message, one: _Field, findings: Findings) -> None:
    match one.tag:
        case "25" | "25P":
            if message.movements or message.account:
                text = f"El campo :25: está dos veces en un extracto; el segundo dice «{one.text[:40]}»."
                findings.error(one.where, "mt940-order", text, ASK_AGAIN)
            message.account = one.text
        case "28" | "28C":
            message.number = one.text.replace(" ", "")
        case "60F" | "60M":
            message.opening = _balance(message, one)
        case "62F" | "62M":
            message.closing = _balance(message, one)
            message.goes_on = one.tag == "62M"
            message.is_after_closing = True
        case "34F":
            message.is_interim = True
            message.currency = message.currency or one.text[:3]
        case "13" | "13D":
            message.reported_on = _day(one.text[:6], "la fecha del informe")
        case "90C" | "90D":
            found = _SUM.match(one.text)
            if found:
                message.sums[one.tag] = (int(found[1]), statement_parts.amount(found[3], found[2]))
        case "61":
            message.movements.append((one, []))
        case "86" | "NS" if message.movements and not message.is_after_closing:
            # Several 86 of one movement are one text; Sberbank and others write it as NS with numbered lines.
            lines = one.lines if one.tag == "86" else [line[2:] for line in one.lines]
            message.movements[-1][1].extend(lines)


def _amount(text: str, currency: str, what: str = "el importe") -> int:
    """Read `1350,25`; some banks group thousands, which is clear where the other mark ends the number."""
    if _GROUPED.fullmatch(text):
        text = text.replace("." if text.rfind(",") > text.rfind(".") else ",", "")
    return statement_parts.amount(text, currency, what)


def _day(text: str, what: str) -> date:
    if not re.fullmatch(r"\d{6}", text, re.ASCII):
        raise UnreadableValue(f"{what} «{text[:20]}» no es una fecha AAMMDD")
    year = int(text[:2]) + (1900 if int(text[:2]) >= 80 else 2000)
    return statement_parts.day(year, int(text[2:4]), int(text[4:6]), text, what)


def _balance(message: _Message, one: _Field) -> tuple[date, int]:
    found = _BALANCE.fullmatch(one.text.replace(" ", ""))
    if not found:
        raise UnreadableValue(f"«{one.text[:40]}» no es un saldo (C o D, fecha AAMMDD, divisa e importe)")
    if found[3] and message.currency and found[3] != message.currency:
        raise UnreadableValue(f"el saldo está en {found[3]} y el extracto en {message.currency}")
    message.currency = message.currency or found[3] or ""
    if not message.currency:
        raise UnreadableValue(f"el saldo «{one.text[:40]}» no dice su divisa")
    minor = _amount(found[4], message.currency, "el saldo")
    return _day(found[2], "la fecha del saldo"), -minor if found[1] == "D" else minor


def _statement(message: _Message, findings: Findings) -> StatementRow | None:
    where = message.start.where
    if not message.account:
        findings.error(where, "mt940-no-statement", "El extracto no dice la cuenta (:25:).", ASK_AGAIN)
        return None
    if not message.currency:
        findings.error(where, "mt940-no-statement", "El extracto no dice ningún saldo (:60F:) ni divisa.", ASK_AGAIN)
        return None
    entries = []
    for one, lines in message.movements:
        try:
            entries.append(_entry(one, lines, message.currency))
        except UnreadableValue as refusal:
            findings.error(one.where, "mt940-value", f"No se puede leer el apunte :61:: {refusal}.", ASK_AGAIN)
    days = _days(message, entries)
    if days is None:
        findings.error(where, "mt940-no-statement", "El extracto no dice ninguna fecha.", ASK_AGAIN)
        return None
    statement = StatementRow(
        account=statement_parts.account(message.account, message.currency),
        currency=message.currency,
        from_on=days[0],
        until_on=days[1],
        opening_minor=message.opening[1] if message.opening else None,
        closing_minor=message.closing[1] if message.closing else None,
        entries=tuple(entries),
        is_final=not message.is_interim and message.closing is not None,
        number=message.number[:40],
    )
    if not message.is_interim and message.closing is None:
        text = f"El extracto de {statement.account} no tiene saldo final (:62F:): puede estar cortado."
        hint = "Descárguelo de nuevo. Si lo acepta, sus días no cuentan como conocidos."
        findings.warn(where, "statement-no-closing", text, hint)
    if len(entries) == len(message.movements):
        statement_parts.check_balance(statement, where, findings)
    _check_sums(message, statement, findings)
    return statement


def _part(statement: StatementRow, following: Sequence[_Message], where: str, findings: Findings) -> StatementRow:
    """Take a first part (62M) as a whole day only where the next part stands in the same file."""
    for message in following:
        if message.opening and message.opening[1] == statement.closing_minor:
            return statement
    text = f"El extracto {statement.number} de {statement.account} es una parte (:62M:) y falta la siguiente."
    findings.note(where, "statement-part", text, "Cargue también la parte siguiente cuando su banco la entregue.")
    return replace(statement, is_final=False)


def _days(message: _Message, entries: Sequence[BankEntry]) -> tuple[date, date] | None:
    """The days of a statement: the opening balance is that of the evening before, unless something was booked then."""
    until_on = message.closing[0] if message.closing else message.reported_on
    from_on = None
    if message.opening:
        opened = message.opening[0]
        is_of_the_day = until_on == opened or any(entry.booked_on == opened for entry in entries)
        from_on = opened if is_of_the_day else statement_parts.day_after(opened)
    return statement_parts.covered(entries, from_on, until_on)


def _check_sums(message: _Message, statement: StatementRow, findings: Findings) -> None:
    """Compare the count and sum that an MT942 declares of each side."""
    for tag, sign in (("90D", -1), ("90C", 1)):
        if tag not in message.sums:
            continue
        count, minor = message.sums[tag]
        side = [sign * entry.amount_minor for entry in statement.entries if sign * entry.amount_minor > 0]
        if (count, minor) != (len(side), sum(side)):
            said, found = spoken(minor, statement.currency), spoken(sum(side), statement.currency)
            text = f"El campo :{tag}: declara {count} apuntes por {said} y hay {len(side)} por {found}."
            findings.warn(message.start.where, "statement-sum", text, "Descárguelo de nuevo; si es así, acéptelo.")


def _entry(one: _Field, lines: Sequence[str], currency: str) -> BankEntry:
    found = _MOVEMENT.match(one.lines[0].strip()) or _MOVEMENT.match(one.text)
    if not found:
        raise UnreadableValue(f"«{one.text[:40]}» no es un apunte (fecha, C o D, importe y tipo)")
    if found["amount"] and not found["rest"] and not found["type"]:  # the line was folded inside the movement
        found = _MOVEMENT.match(one.text) or found
    value_on = _day(found["value"], "la fecha valor")
    booked_on = _booked_on(found["entry"], value_on)
    minor = _amount(found["amount"], currency)
    mark = found["mark"].removeprefix("E")
    # RC takes back money that had come in, RD gives back money that had gone out.
    is_out = mark in ("D", "RC")
    details = mt940_details.read(lines, _supplement(one))
    own, _, bank_id = found["rest"].strip().partition("//")
    own, _, name = own.strip().partition("  ")  # old Dutch files write the other party's name behind the reference
    own_iban = own if identifiers.iban_is_valid(own) else ""
    is_return = mark.startswith("R") or details.is_return or (found["type"] or "")[1:] == "RTI"
    reference = details.creditor_reference or details.end_to_end_id or ("" if own_iban else _own_reference(own))
    names_payer = not is_out or is_return
    return BankEntry(
        booked_on=booked_on,
        value_on=value_on,
        amount_minor=-minor if is_out else minor,
        text=details.text or statement_parts.joined((statement_parts.told(own), name, _supplement(one))),
        reference=reference[:80],
        payer_name=(details.name or name.strip()) if names_payer else "",
        payer_iban=(details.iban or own_iban) if names_payer else "",
        concept=_concept(found["type"] or "", details),
        end_to_end_id=details.end_to_end_id[:80],
        mandate_id=details.mandate_id[:80],
        creditor_reference=details.creditor_reference[:80],
        is_return=is_return,
        return_code=details.return_code if is_return else "",
        bank_id=statement_parts.told(bank_id.split()[0] if bank_id.split() else "")[:80],
        where=one.where,
    )


def _concept(kind: str, details: Details) -> str:
    return details.code or kind[1:].strip()


def _supplement(one: _Field) -> str:
    return mt940_details.unfolded(one.lines[1:])


def _own_reference(text: str) -> str:
    told = statement_parts.told(text)
    return "" if len(told) < 2 or told in ("EREF", "PREF", "KREF+", "MARF", "KREF", "EREF+") else told


def _booked_on(text: str | None, value_on: date) -> date:
    """The entry date has no year: it is the day nearest to the value date, which may lie across New Year."""
    if not text:
        return value_on
    month, day = int(text[:2]), int(text[2:])
    candidates = []
    for year in (value_on.year - 1, value_on.year, value_on.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    nearest = min(candidates, key=lambda candidate: abs((candidate - value_on).days), default=None)
    if nearest is None or abs((nearest - value_on).days) > _HALF_A_YEAR:
        raise UnreadableValue(f"la fecha del apunte «{text}» no es una fecha MMDD")
    return nearest
