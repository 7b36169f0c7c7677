"""What a letter must hold at its step, as data: what each element is, from which stage, and what brings it."""

from dataclasses import dataclass

from amistoso.core import letter_templates
from amistoso.core.letter_templates import TemplateError, TemplateProblem
from amistoso.core.protocols import Protocol, Stage

_ORDER = list(Stage)


@dataclass(frozen=True, slots=True)
class Element:
    """`brought_by`: any one of these placeholders or blocks, standing whatever the condition, brings it."""

    key: str
    brought_by: tuple[str, ...]
    name: str  # as it is told to who writes the template
    since: Stage = Stage.COURTESY


ELEMENTS = (
    Element("our-contact-data", ("signature",), "los datos de contacto de la empresa"),
    Element("their-data", ("addressee",), "los datos del cliente"),
    Element("date", ("addressee", "date"), "la fecha"),
    Element("contact-person", ("signature",), "la persona con quien hablar"),
    Element("invoices", ("items",), "las facturas, con su número y su fecha"),
    Element("amount", ("items",), "el importe pendiente"),
    Element("due-date", ("items",), "el vencimiento"),
    Element("copy", ("copy",), "la copia de la factura, enviada u ofrecida"),
    Element("payment-reference", ("payment",), "la cuenta y el concepto del pago"),
    Element("payment-terms", ("payment",), "las condiciones de pago"),
    Element("costs-apart", ("costs",), "el principal, aparte de intereses y costes", Stage.FORMAL),
    Element("consequences", ("next_step",), "lo que vendría después", Stage.FORMAL),
)
ONLY_SINCE_FORMAL = ("costs", "next_step")
ONLY_INTERNAL = ("history", "phones", "last_contact")
_WHY_NOT = {
    **dict.fromkeys(ONLY_SINCE_FORMAL, "solo puede estar desde la solicitud formal"),
    **dict.fromkeys(ONLY_INTERNAL, "es para nuestra gente y nunca para un cliente"),
}


def stage_of(name: str, protocol: Protocol) -> Stage:
    """Return the friendliest stage at which the protocol says this; what it never says is measured as a reminder."""
    found = [step.stage for variant in protocol.variants.values() for step in variant.steps if step.template == name]
    return min(found, key=_ORDER.index, default=Stage.REMINDER)


def is_internal(name: str, stage: Stage) -> bool:
    """A call sheet or a decision of the owner is read by our own people."""
    return name in letter_templates.INTERNAL or stage in (Stage.CONVERSATION, Stage.MEDIATION)


def missing(name: str, text: str, stage: Stage) -> tuple[Element, ...]:
    """Return what a letter to a customer must hold at its stage, and this template lacks."""
    if is_internal(name, stage):
        return ()
    held = letter_templates.marks_of(letter_templates.read(text))
    return tuple(
        element
        for element in ELEMENTS
        if _ORDER.index(element.since) <= _ORDER.index(stage) and not held & set(element.brought_by)
    )


def problems(name: str, text: str, stage: Stage) -> list[TemplateProblem]:
    """Return everything that keeps the template from being used at this stage; line 0 is the template as a whole."""
    try:
        lacks = missing(name, text, stage)
    except TemplateError as error:
        return error.problems
    return [TemplateProblem(0, _lack(element)) for element in lacks] + [
        TemplateProblem(number, f"{{{{{mark}}}}} {_WHY_NOT[mark]}.")
        for mark in (*ONLY_SINCE_FORMAL, *ONLY_INTERNAL)
        if not may_hold(name, mark, stage)
        for number, line in enumerate(text.splitlines(), start=1)
        if letter_templates.mentions(line, mark)
    ]


def may_hold(name: str, mark: str, stage: Stage) -> bool:
    """Costs and what comes next wait for the formal request; what our people know is for our people."""
    if is_internal(name, stage):
        return True
    is_friendly = _ORDER.index(stage) < _ORDER.index(Stage.FORMAL)
    return mark not in ONLY_INTERNAL and not (is_friendly and mark in ONLY_SINCE_FORMAL)


def _lack(element: Element) -> str:
    marks = " o ".join(f"{{{{{mark}}}}}" for mark in element.brought_by)
    return f"Falta {element.name}: ponga {marks}."
