"""A trial in a few sentences: what a person would tell a colleague, and no surer than the figures are."""

from amistoso.core import wording
from amistoso.core.simulations import words
from amistoso.core.simulations.outcomes import Spread
from amistoso.core.simulations.reports import GENERATED, Report

_SAID = {
    "one": (
        "{0} contactos con {1} clientes. {2} salen solos y {3} piden una persona; de ellos {4} son "
            "conversaciones, {5} al día.",
        "{0} contacts with {1} customers. {2} leave by themselves and {3} need a person; of those {4} "
            "are conversations,"
        " {5} a day.",
    ),
    "more": ("Con B hay {0} contactos más ({1} %).", "With B there are {0} more contacts ({1} %)."),
    "fewer": ("Con B hay {0} contactos menos ({1} %).", "With B there are {0} fewer contacts ({1} %)."),
    "same": ("Los contactos son los mismos.", "The contacts are the same."),
    "calls-more": ("Hay que hacer {0} llamadas más.", "{0} more calls have to be made."),
    "calls-fewer": ("Hay que hacer {0} llamadas menos.", "{0} fewer calls have to be made."),
    "calls-same": ("", ""),
    "later": ("Con B se cobra {0} días más tarde.", "With B money comes {0} days later."),
    "sooner": ("Con B se cobra {0} días antes.", "With B money comes {0} days sooner."),
    "no-later": (
        "En los días que se tarda en cobrar no hay una diferencia clara.",
        "In the days until money comes there is no clear difference.",
    ),
    "beyond-more": ("Son {0} contactos de más.", "{0} more contacts are too many."),
    "beyond-fewer": ("Se evitan {0} contactos de más.", "{0} contacts too many are avoided."),
    "beyond-same": ("", ""),
    "sent": (
        "Lo que de verdad se envió o se habló en esos días: {0} contactos.",
        "What was really sent or spoken in those days: {0} contacts.",
    ),
    "nobody": (
        "Nadie que ya hubiera pagado recibe un recordatorio.", "Nobody who had already paid is reminded.",
    ),
    "somebody": (
        "Atención: {0} recordatorios a quien ya había pagado. No debería ocurrir nunca: avísenos.",
        "Take care: {0} reminders to who had already paid. It should never happen: please tell us.",
    ),
}  # fmt: skip


def of(report: Report, language: str) -> list[str]:
    told = _of_one(report, language) if len(report.outcomes) == 1 else _of_two(report, language)
    if report.sent is not None:
        told.append(_say("sent", language, words.number(sum(report.sent.values()), language)))
    wrong = max(one.spread("paid-reminded").high for one in report.outcomes)
    told.append(_say("somebody", language, words.number(wrong, language)) if wrong else _say("nobody", language))
    return [sentence for sentence in told if sentence]


def _of_one(report: Report, language: str) -> list[str]:
    one = report.outcomes[0]
    names = "contacts", "contacted", "by-itself", "by-person", "calls", "calls-a-day"
    return [_say("one", language, *(words.shown(name, one.spread(name).mean, report, language) for name in names))]


def _of_two(report: Report, language: str) -> list[str]:
    before = report.outcomes[0].spread("contacts").mean
    contacts = _difference(report, "contacts")
    share = words.number(100 * contacts.mean / before, language) if before else "0"
    told = [
        _say(_way(contacts, "more", "fewer", "same"), language, _size("contacts", contacts, report, language), share)
    ]
    if report.kind == GENERATED:
        days = _difference(report, "days-to-pay")
        told.append(
            _say(
                _way(days, "later", "sooner", "no-later", least=0.05),
                language,
                _size("days-to-pay", days, report, language),
            )
        )
    for name in ("calls", "beyond"):
        found = _difference(report, name)
        key = _way(found, f"{name}-more", f"{name}-fewer", f"{name}-same")
        told.append(_say(key, language, _size(name, found, report, language)))
    return told


def _difference(report: Report, name: str) -> Spread:
    found = report.difference(name)
    assert found is not None
    return found


def _way(found: Spread, more: str, fewer: str, same: str, *, least: float = 0.5) -> str:
    """Say which way it goes; where some runs go one way and some the other, none is clear."""
    if abs(found.mean) < least or found.low < 0 < found.high:
        return same
    return more if found.mean > 0 else fewer


def _size(name: str, found: Spread, report: Report, language: str) -> str:
    return words.shown(name, abs(found.mean), report, language)


def _say(key: str, language: str, *values: str) -> str:
    spanish, english = _SAID[key]
    return (spanish if wording.language_of(language) == "es" else english).format(*values)
