"""The text of an SMS or a WhatsApp: one short paragraph of a template, and how long it is for the network.

The same template is what is registered for WhatsApp, where each placeholder is a numbered slot: {{1}}, {{2}}, ...
"""

import re
from typing import NamedTuple

from amistoso.core import letter_parts, letter_templates, letter_text
from amistoso.core.letter_facts import LetterFacts

SUFFIX = ".sms"  # polite-reminder.sms.txt stands beside polite-reminder.txt
MAX_SEGMENTS = 3
# GSM 03.38: what a text message writes in seven bits, and what costs two places.
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
_PLAINER = str.maketrans(
    {
        "á": "a", "í": "i", "ó": "o", "ú": "u", "Á": "A", "Í": "I", "Ó": "O", "Ú": "U", "ç": "c", "Ç": "C", "ï": "i",
        "«": '"', "»": '"', "“": '"', "”": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "…": "...", "\u00a0": " ",
        "\u202f": " ", "·": "-", "º": "o", "ª": "a", "È": "E", "À": "A", "Ò": "O", "ê": "e", "â": "a", "ô": "o",
        "î": "i", "û": "u", "ë": "e", "ã": "a", "õ": "o",
    }
)  # fmt: skip
_SLOT = re.compile(r"\{\{\s*([a-z_]+)\s*\}\}")
_WHEN = re.compile(r"\{\{#(one|many)\}\}(.*?)\{\{/\1\}\}", re.DOTALL)


class Length(NamedTuple):
    """How many places a text takes, how many messages that is, and whether it is in the seven-bit alphabet."""

    places: int
    segments: int
    is_gsm: bool


def length(text: str) -> Length:
    if all(letter in _BASIC or letter in _EXTENDED for letter in text):
        places = sum(2 if letter in _EXTENDED else 1 for letter in text)
        return Length(places, 1 if places <= 160 else -(-places // 153), is_gsm=True)
    places = len(text.encode("utf-16-be")) // 2
    return Length(places, 1 if places <= 70 else -(-places // 67), is_gsm=False)


def for_sms(text: str) -> str:
    """Write a text with the letters of a cheap message: accents that are not in its alphabet go, ñ and é stay.

    What it cannot write at all (a name in Greek or Arabic) stays as it is, and the message is longer.
    """
    return re.sub(r"[ \t]+", " ", text.translate(_PLAINER)).strip()


class ShortText(NamedTuple):
    """`subject` names it at the desk; `parameters` fill the slots of the template registered for WhatsApp."""

    subject: str
    text: str
    parameters: tuple[str, ...]
    html: str = ""


def compose(template_text: str, facts: LetterFacts, *, for_whatsapp: bool) -> ShortText:
    """Write it; an unusable template raises TemplateError, as for a letter."""
    template = letter_templates.read(template_text)
    subject = letter_parts.subject_of(template, facts)
    said = " ".join(letter_text.text_of(letter_parts.parts_of(template, facts), facts.language).split())
    if not for_whatsapp:
        return ShortText(subject, for_sms(said), ())
    body = variant(template_text, is_one=invoice_count(facts) == 1)
    return ShortText(subject, said, tuple(_value(name, facts) for name in slots(body)))


def invoice_count(facts: LetterFacts) -> int:
    return len({item.number for item in facts.items if item.minor > 0})


def variant(template_text: str, *, is_one: bool) -> str:
    """Return the body for one invoice, or for several, in one line."""
    wanted = "one" if is_one else "many"
    body = template_text.replace("\r\n", "\n").partition("\n")[2]
    return " ".join(_WHEN.sub(lambda found: found[2] if found[1] == wanted else "", body).split())


def slots(body: str) -> list[str]:
    return [found[1] for found in _SLOT.finditer(body)]


def registered(template_text: str, *, is_one: bool) -> str:
    """Return the text as it must be registered with WhatsApp before anything can be sent."""
    numbers = iter(range(1, 100))
    return _SLOT.sub(lambda _: f"{{{{{next(numbers)}}}}}", variant(template_text, is_one=is_one))


def registered_name(template: str, *, is_one: bool) -> str:
    """Return the name it has there: small letters, digits and underscores are all that may be in one."""
    stem = re.sub(r"[^a-z0-9]+", "_", template.removesuffix(SUFFIX).casefold()).strip("_")
    return f"amistoso_{stem}_{'one' if is_one else 'many'}"


def _value(name: str, facts: LetterFacts) -> str:
    """A value that is empty would be refused there; a dash is not."""
    return letter_parts.subject_of(letter_templates.read(f"Asunto: {{{{{name}}}}}"), facts) or "-"


def too_long(text: str) -> bool:
    return length(text).segments > MAX_SEGMENTS
