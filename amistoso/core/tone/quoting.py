"""What is not ours in a message: the customer's own words, quoted or reported, and the mail we answer."""

import re
from collections.abc import Iterator

REACH = 90  # letters before a quotation in which we look for whose it is
_MARKS = re.compile(r"«[^«»]{1,600}»|“[^“”]{1,600}”|\"[^\"]{1,600}\"|(?<!\w)['‘][^'‘’\n]{8,400}['’](?!\w)")
_THEIRS = re.compile(
    r"\b(?:usted(?:es)?\s+(?:nos\s+|me\s+)?\w+|(?:nos|me)\s+(?:dij\w+|escrib\w+|coment\w+|cont\w+|indic\w+|respond\w+|"
    r"contest\w+|explic\w+|ha(?:n|s)?\s+dicho|decía\w*|puso|pusiste|manifest\w+|traslad\w+|mand[óo]\w*)|"
    r"(?:su|tu|vuestro)\s+(?:correo|mensaje|carta|email|mail|llamada|respuesta|escrito|queja|reclamaci[óo]n|nota|whatsapp)|"
    r"seg[úu]n\s+(?:usted|ustedes|nos|su)|sus\s+palabras|palabras\s+suyas|"
    r"you\s+(?:have\s+)?(?:told|said|wrote|written|mentioned|called|described|put|replied|asked)|"
    r"your\s+(?:\w+\s+)?(?:e-?mail|message|letter|reply|words?|note|complaint|call))\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:(?:usted(?:es)?\s+|vos\s+|tú\s+)?(?:nos|me)\s+(?:dij\w+|coment\w+|cont[óoa]\w*|escrib\w+|explic\w+|respond\w+|"
    r"contest\w+|indic\w+|ha(?:n|s)?\s+(?:dicho|contado|comentado|escrito|explicado)|decía\w*|cuenta\w*)"
    r"|seg[úu]n\s+(?:nos\s+\w+|su\s+\w+|usted)|se\s+quej\w+\s+de|su\s+queja\s+(?:de|por)"
    r"|you\s+(?:have\s+)?(?:told|said|wrote|mentioned|complained|explained|reported)(?:\s+(?:to\s+)?us|\s+me)?)\b"
    r"(?P<words>[^.;!?:\n]*)",
    re.IGNORECASE,
)
# Where what they told ends and we speak again.
_WE_AGAIN = re.compile(
    r",|\b(?:pero|sin embargo|aunque|but|however|yet)\b|\by\b(?!\s+que\b)|\band\b(?!\s+that\b)|\bthat\s+we\b",
    re.IGNORECASE,
)
_REST = re.compile(
    r"^(?:-{2,}\s*(?:mensaje original|original message|forwarded message|mensaje reenviado)"
    r"|(?:el|on)\s[^\n]{6,120}(?:escribió|wrote):\s*$)",
    re.IGNORECASE | re.MULTILINE,
)


def not_ours(text: str) -> list[tuple[int, int]]:
    """Return the stretches of the text that somebody else said."""
    return sorted([*_answered(text), *_quoted(text), *_reported(text)])


def _answered(text: str) -> Iterator[tuple[int, int]]:
    rest = _REST.search(text)
    if rest:
        yield rest.start(), len(text)
    if ">" in text:
        yield from (line.span() for line in re.finditer(r"^[ \t]*>.*$", text, re.MULTILINE))


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    for quotation in _MARKS.finditer(text):
        before = text[max(0, quotation.start() - REACH) : quotation.start()]
        if _THEIRS.search(before):
            yield quotation.span()


def _reported(text: str) -> Iterator[tuple[int, int]]:
    for told in _REPORTED.finditer(text):
        begin, end = told.span("words")
        stop = _WE_AGAIN.search(text, begin, end)
        yield begin, stop.start() if stop else end
