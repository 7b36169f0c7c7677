"""A letter: a template and the facts, made into a subject, a text and an HTML that say the same.

Every reminder holds both companies' data, the date, a person to speak to, the invoices with their dates and amounts,
one total per currency that adds up, and how to pay.
"""

from dataclasses import dataclass

from amistoso.core import how_to_pay, letter_html, letter_parts, letter_templates, letter_text
from amistoso.core.letter_facts import LetterFacts


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str
    html: str
    payment_qr: str = ""


def compose(template_text: str, facts: LetterFacts) -> Letter:
    """Write the letter; an unusable template raises TemplateError, whatever the facts."""
    template = letter_templates.read(template_text)
    parts = letter_parts.parts_of(template, facts)
    qr = how_to_pay.qr_of(facts) if any(part.kind == "payment" for part in parts) else ""
    return Letter(
        letter_parts.subject_of(template, facts),
        letter_text.text_of(parts, facts.language),
        letter_html.html_of(parts, facts.language, qr),
        qr,
    )
