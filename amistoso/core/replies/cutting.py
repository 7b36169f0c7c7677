"""Tell what somebody wrote from what stands below it: our own words quoted, signatures, disclaimers.

Nothing is thrown away: the pieces together are the text again, so that a page can fold what is not theirs.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from amistoso.core.replies.folding import fold

MAX_SIGNATURE_LINES = 14


class Kind(StrEnum):
    OWN = "own"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    NOTICE = "notice"  # disclaimers, and the warnings that mail servers put on top


class Piece(NamedTuple):
    kind: Kind
    text: str


_QUOTE = re.compile(r"\s*(?:>|\|\s)")
_INTRO = re.compile(
    r"\s*(?:(?:el|on|le|em|am|il)\b.{4,200}\b(?:escribio|wrote|escreveu|a ecrit|schrieb|ha scritto)\b.{0,120}:?"
    r"|.{0,120}<[^<>\s]+@[^<>\s]+>.{0,20}\b(?:escribio|wrote)\b:?)\s*$"
)
_INTRO_START = re.compile(r"\s*(?:el|on)\b.{6,160}\d.{0,160}$")
_RULE = re.compile(
    r"\s*[-_*]{2,}\s*(?:mensaje original|original message|mensaje reenviado|forwarded message|mensagem original"
    r"|ursprungliche nachricht|message d'origine|begin forwarded message)\s*[-_*:]*\s*$"
    r"|\s*(?:begin forwarded message|inicio del mensaje reenviado)\s*:\s*$"
)
_HEADER = re.compile(r"\s*\*?(?:de|from|enviado(?: el)?|sent|para|to|asunto|subject|fecha|date|cc)\s?:\*?\s?\S*")
_FIRST_HEADER = re.compile(r"\s*\*?(?:de|from)\s?:\*?\s?\S+")
_MARK = re.compile(r"--\s*$|_{8,}\s*$")
_DEVICE = re.compile(
    r"\s*(?:enviado (?:desde|con|de) (?:mi|el|un|mail|outlook|gmail|correo)|sent from (?:my|mail|outlook|yahoo|gmail)"
    r"|obtener outlook|get outlook for|descargar outlook)"
)
_FAREWELL = re.compile(
    r"\s*(?:muchas gracias y |gracias y |gracias,? |thanks and |many thanks,? )?(?:(?:un |reciba[n]? un |le envio un )?"
    r"(?:cordial|afectuoso|fuerte|atento)?\s*(?:saludos?|abrazos?)(?: cordial(?:es)?| afectuosos?| a todos)?"
    r"|atentamente"
    r"|muy atentamente|cordialmente|quedo a su disposicion|sin otro particular.{0,40}"
    r"|a la espera de sus noticias.{0,30}"
    r"|sdos|slds|salu2|(?:kind|best|warm|with)?\s*(?:kind\s)?regards|best wishes|yours (?:sincerely|faithfully|truly)"
    r"|sincerely|cheers|all the best|best|saludos? cordiales?|un cordial saludo)\s*[,.!]*\s*$"
)
_AFTERWORD = re.compile(r"\s*(?:p\.?\s?[ds]\.?|nota|post ?data)\s?[:.)-]")
_NOTICE = re.compile(
    r"(?:este (?:mensaje|correo|e-?mail|documento).{0,90}(?:confidencial|privilegiad|destinatari|dirigid[oa])"
    r"|(?:si (?:usted )?(?:no es|ha recibido).{0,60}(?:destinatari|por error|erronea))"
    r"|aviso (?:legal|de confidencialidad)"
    r"|proteccion de datos|rgpd|lopd|antes de imprimir|medio ambiente|no imprima"
    r"|(?:if you (?:are not|have received).{0,60}(?:intended|in error|mistake))|intended (?:only|solely) for"
    r"|this (?:e-?mail|message|communication).{0,80}(?:confidential|privileged|intended)|disclaimer\b"
    r"|before printing|consider the environment|registered (?:office|in england)|inscrita en el registro mercantil)"
)
_BANNER = re.compile(
    r"\s*\[?\(?(?:caution|warning|external|externo|atencion|precaucion|aviso)\b.{0,40}"
    r"(?:external|outside|externo|exterior|fuera de|origen|e-?mail|correo)|\s*\[(?:external|externo)\]"
)


def cut(text: str) -> list[Piece]:
    """Cut a mail's text into pieces, in their order."""
    lines = text.splitlines(keepends=True)
    kinds = _kinds([fold(line.rstrip("\r\n")) for line in lines])
    pieces: list[Piece] = []
    for kind, line in zip(kinds, lines, strict=True):
        if pieces and pieces[-1].kind is kind:
            pieces[-1] = Piece(kind, pieces[-1].text + line)
        else:
            pieces.append(Piece(kind, line))
    return pieces


def own_words(text: str) -> str:
    """Return what they wrote themselves, as long as the text was: the rest is blank, so that places stay."""
    return "".join(piece.text if piece.kind is Kind.OWN else re.sub(r"[^\r\n]", " ", piece.text) for piece in cut(text))


def gist(text: str) -> str:
    """Return what they wrote themselves, on one line; where all of it is quoted, its beginning."""
    return " ".join(own_words(text[:4000]).split()) or " ".join(text[:400].split())


def _kinds(lines: Sequence[str]) -> list[Kind]:
    kinds = _quoted(lines)
    start = 0
    for at in range(len(lines) + 1):
        if at == len(lines) or kinds[at] is Kind.QUOTED:
            _sign(lines, kinds, start, at)
            start = at + 1
    return kinds


def _quoted(lines: Sequence[str]) -> list[Kind]:
    """After «Ana wrote:» all is quoted, unless the quoted lines are marked one by one: then answers stand between."""
    kinds = [Kind.OWN] * len(lines)
    marked = [bool(_QUOTE.match(line)) for line in lines]
    for at, line in enumerate(lines):
        if marked[at] or kinds[at] is Kind.QUOTED:
            kinds[at] = Kind.QUOTED
            continue
        length = _intro_lines(lines, at)
        if not length:
            continue
        rest = range(at + length, len(lines))
        has_marks = any(marked[place] for place in rest)
        is_marked = has_marks and not _RULE.match(line) and not _FIRST_HEADER.match(line)
        for place in (*range(at, at + length), *(place for place in rest if marked[place] or not is_marked)):
            kinds[place] = Kind.QUOTED
    return kinds


def _intro_lines(lines: Sequence[str], at: int) -> int:
    """Return how many lines from here on announce what follows as somebody's earlier mail."""
    line = lines[at]
    if _RULE.match(line) or _INTRO.match(line):
        return 1
    if _INTRO_START.match(line) and at + 1 < len(lines) and _INTRO.match(f"{line} {lines[at + 1].strip()}"):
        return 2
    near = [one for one in lines[at + 1 : at + 6] if one.strip()]
    if _FIRST_HEADER.match(line) and sum(bool(_HEADER.match(one)) for one in near) >= 2:
        return 1
    return 0


def _sign(lines: Sequence[str], kinds: list[Kind], start: int, end: int) -> None:
    """Find in a stretch of their own lines where the signature begins, and what is a notice."""
    has_words = False
    for at in range(start, end):
        line = lines[at]
        if _BANNER.match(line) and not has_words:
            kinds[at] = Kind.NOTICE
        elif _NOTICE.search(line):
            _mark(kinds, at, end, Kind.NOTICE)
            return
        elif (
            _MARK.match(line)
            or (_DEVICE.match(line))
            or (_FAREWELL.match(line) and has_words and end - at <= MAX_SIGNATURE_LINES * 2)
        ):
            _close(lines, kinds, at, end)
            return
        has_words = has_words or bool(line.strip())


def _close(lines: Sequence[str], kinds: list[Kind], at: int, end: int) -> None:
    for place in range(at, end):
        if _AFTERWORD.match(lines[place]):
            return
        if _NOTICE.search(lines[place]):
            _mark(kinds, place, end, Kind.NOTICE)
            return
        kinds[place] = Kind.SIGNATURE


def _mark(kinds: list[Kind], start: int, end: int, kind: Kind) -> None:
    for place in range(start, end):
        kinds[place] = kind
