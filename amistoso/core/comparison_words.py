"""A comparison of ways in words that a manager understands, each figure with what it rests on."""

from collections.abc import Mapping
from fractions import Fraction

from amistoso.core import comparison as core
from amistoso.core import discounts, wording
from amistoso.core.comparison import Alternative, Assumptions, Comparison, Way
from amistoso.core.outlooks import THIN_CASES, History, Outlook

_NAMES: Mapping[Way, Mapping[str, str]] = {
    Way.NOW: {"es": "Pagarlo todo ahora", "en": "Pay it all now"},
    Way.DISCOUNT: {"es": "Pagarlo ahora con un {pct} % de descuento", "en": "Pay it now, less {pct} %"},
    Way.NO_INTEREST: {"es": "Pagarlo ahora sin los intereses", "en": "Pay it now without the interest"},
    Way.EXTENSION: {"es": "Aplazarlo {days} días", "en": "Put it off for {days} days"},
    Way.PLAN: {"es": "{months} plazos mensuales", "en": "{months} monthly instalments"},
    Way.PLAN_DOWN: {
        "es": "{down} a la firma y {months} plazos mensuales",
        "en": "{down} at once and {months} monthly instalments",
    },
    Way.MEDIATION: {"es": "Mediación", "en": "Mediation"},
    Way.COURT: {"es": "Reclamarlo en el juzgado", "en": "Claim it in court"},
    Way.WAIT: {"es": "No hacer nada", "en": "Do nothing"},
}
_RESTS: Mapping[str, Mapping[str, str]] = {
    "word": {
        "es": "Cumple en un {pct} % de los casos (de {low} a {high}): por {own} promesas y acuerdos suyos, por sus "
        "{dues} vencimientos ({timely} pagados en 30 días) y por los de clientes parecidos.",
        "en": "They keep their word in {pct} % of cases ({low} to {high}): by {own} promises and agreements of theirs, "
        "by their {dues} due dates ({timely} paid within 30 days), and by those of customers like them.",
    },
    "wait": {
        "es": "Si se deja estar, se cobra un {pct} % en dos años, por cómo pagan lo que ya lleva este retraso: {own}"
        " vencimientos suyos y los de clientes parecidos.",
        "en": "Left to itself, {pct} % is paid within two years, by how they pay what is as late as this: {own} due "
        "dates of theirs and those of customers like them.",
    },
    "ease": {
        "es": "Suele pagarnos {monthly} al mes: lo que pase de ahí se cumple menos, en proporción.",
        "en": "They usually pay us {monthly} a month: what goes beyond is kept less, in proportion.",
    },
    "no-ease": {
        "es": "No se sabe cuánto nos paga al mes: no se tiene en cuenta si el importe le resulta grande.",
        "en": "What they pay us a month is not known: whether the sum is large for them is left out.",
    },
    "money": {
        "es": "El dinero que llega más tarde vale menos: un {rate} % al año, según la empresa.",
        "en": "Money that comes later is worth less: {rate} % a year, as the company says.",
    },
    "thin": {
        "es": "Hay pocos datos suyos (menos de {least}): tómelo como orientación, no como cuenta.",
        "en": "Little of their own is known (fewer than {least} cases): take it as a hint, not as a sum.",
    },
    "close": {
        "es": "La diferencia con la segunda es menor que lo que no sabemos: decida la relación.",
        "en": "The difference to the second is less than what we do not know: let the relationship decide.",
    },
    "assumed": {
        "es": "De mediación y juzgado no hay historia: se supone un {pct} %, más o menos 25 puntos.",
        "en": "Of mediation and court there is no history: {pct} % is assumed, give or take 25 points.",
    },
}
_VERDICT: Mapping[str, Mapping[str, str]] = {
    "late": {
        "es": "Mejor en {months} meses que nunca: con {way} se esperan {worth} de hoy, frente a {wait} si "
        "se deja estar.",
        "en": "Better in {months} months than never: with {way} {worth} of today's money is expected, against {wait} "
        "if left to itself.",
    },
    "now": {
        "es": "Lo mejor es {way}: se esperan {worth} de hoy, frente a {wait} si se deja estar.",
        "en": "Best is {way}: {worth} of today's money is expected, against {wait} if left to itself.",
    },
    "wait": {
        "es": "Nada vale más que dejarlo estar: suele pagar sin que se le apriete, y se esperan {worth} de hoy.",
        "en": "Nothing is worth more than to let it be: they usually pay unpressed, and {worth} of today's money is "
        "expected.",
    },
}


def name_of(one: Alternative, assumed: Assumptions, currency: str, language: str) -> str:
    language = wording.language_of(language)
    words = {
        "pct": discounts.shown(assumed.discount_bp, language), "days": str(core.EXTENSION_DAYS),
        "months": str(one.months), "down": wording.money_text(one.down_minor, currency, language),
    }  # fmt: skip
    return wording.filled(_NAMES[one.way][language], words)


def verdict(found: Comparison, assumed: Assumptions, currency: str, language: str) -> str:
    language = wording.language_of(language)
    best, wait = found.best, found.of(Way.WAIT)
    kind = "wait" if best.way is Way.WAIT else ("late" if best.months > 1 else "now")
    name = name_of(best, assumed, currency, language)
    words = {
        "months": str(best.months), "way": name[0].lower() + name[1:],
        "worth": wording.money_text(best.worth, currency, language),
        "wait": wording.money_text(wait.worth if wait else 0, currency, language),
    }  # fmt: skip
    return wording.filled(_VERDICT[kind][language], words)


def rests(
    found: Comparison, outlook: Outlook, history: History, assumed: Assumptions, currency: str, language: str
) -> list[str]:
    """Say on what the figures rest, and where that is little."""
    language = wording.language_of(language)
    wait = found.of(Way.WAIT)
    monthly = found.debt.monthly_minor
    told: list[tuple[str, Mapping[str, str]]] = [
        ("word", {"pct": pct(outlook.word.middle), "low": pct(outlook.word.low), "high": pct(outlook.word.high),
                  "own": str(history.given), "dues": str(outlook.own_dues), "timely": str(outlook.timely)}),
        ("wait", {"pct": str(wait.chance_pct if wait else 0), "own": str(outlook.own_dues)}),
        ("ease", {"monthly": wording.money_text(monthly, currency, language)}) if monthly else ("no-ease", {}),
        ("money", {"rate": discounts.shown(assumed.money_cost_bp, language)}),
        ("assumed", {"pct": pct(core.ASSUMED_COURT)}),
    ]  # fmt: skip
    told += [("thin", {"least": str(THIN_CASES)})] if found.is_thin else []
    told += [("close", {})] if found.is_close else []
    return [wording.filled(_RESTS[code][language], words) for code, words in told]


_NOTES: Mapping[str, Mapping[str, str]] = {
    "cost": {"es": "Cuesta {cost}.", "en": "Costs {cost}."},
    "given": {"es": "Se renuncia a {cost}.", "en": "{cost} are forgone."},
    "instalment": {"es": "Plazos de {instalment}.", "en": "Instalments of {instalment}."},
    "needed": {
        "es": "Compensa si sube del {needed} % la probabilidad de que pague.",
        "en": "Worth it if it makes the payment likelier than {needed} %.",
    },
    "not-needed": {
        "es": "Ni con seguridad compensa más que pedirlo sin descuento.",
        "en": "Not even if certain is it worth more than asking without a discount.",
    },
    "ease": {
        "es": "El importe es grande para lo que suele pagar: se cuenta un {ease} % de su palabra.",
        "en": "Large for what they usually pay: {ease} % of their word is counted.",
    },
    "court": {
        "es": "Antes hay que negociar (LO 1/2025), y la relación rara vez lo sobrevive.",
        "en": "Negotiation comes first by law (LO 1/2025), and the relationship seldom survives it.",
    },
}


def notes(one: Alternative, currency: str, language: str) -> list[str]:
    """Say what else a manager should know of one way."""
    language = wording.language_of(language)
    words = {
        "cost": wording.money_text(one.cost_minor, currency, language), "ease": pct(one.ease),
        "instalment": wording.money_text(one.instalment_minor, currency, language), "needed": pct(one.needed or 0),
    }  # fmt: skip
    told = []
    if one.instalment_minor:
        told.append("instalment")
    if one.cost_minor:
        told.append("given" if one.way in (Way.DISCOUNT, Way.NO_INTEREST) else "cost")
    if one.way is Way.DISCOUNT:
        told.append("needed" if one.needed is not None else "not-needed")
    if one.ease < 1:
        told.append("ease")
    if one.way is Way.COURT:
        told.append("court")
    return [wording.filled(_NOTES[code][language], words) for code in told]


def pct(share: Fraction | int) -> str:
    return str(int(share * 100 + Fraction(1, 2)))
