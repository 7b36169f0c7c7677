"""What a customer is asked to write into the transfer, and the QR code that writes it for them.

A reference that the ledger gave an invoice wins over ours; where a letter tells of several invoices without one, the
customer's own reference stands for all of them.
"""

from amistoso.core import creditor_references, epc, letter_figures
from amistoso.core.letter_facts import LetterFacts, asked_items, one_line
from amistoso.core.letter_words import WORDS, languages_to_try

MAX_LISTED = 4  # references in one line; more read badly
CURRENCY = "EUR"  # the only one a QR code can ask for
_QR_WORDS = {
    "es": (
        "También se puede leer este código con la aplicación del banco: rellena la transferencia de {}.",
        "Código QR con los datos de la transferencia de {}",
    ),
    "en": (
        "This code can also be read with a banking app: it fills in the transfer of {}.",
        "QR code with the details of the transfer of {}",
    ),
    "ca": (
        "També es pot llegir aquest codi amb l'aplicació del banc: omple la transferència de {}.",
        "Codi QR amb les dades de la transferència de {}",
    ),
    "gl": (
        "Tamén se pode ler este código coa aplicación do banco: enche a transferencia de {}.",
        "Código QR cos datos da transferencia de {}",
    ),
    "eu": (
        "Kode hau bankuaren aplikazioarekin ere irakur daiteke: transferentzia betetzen du ({}).",
        "Transferentziaren datuak dituen QR kodea ({})",
    ),
    "pt": (
        "Também se pode ler este código com a aplicação do banco: preenche a transferência de {}.",
        "Código QR com os dados da transferência de {}",
    ),
    "fr": (
        "Ce code se lit aussi avec l'application de la banque : il remplit le virement de {}.",
        "Code QR avec les données du virement de {}",
    ),
    "de": (
        "Dieser Code lässt sich auch mit der Banking-App lesen: Er füllt die Überweisung über {} aus.",
        "QR-Code mit den Daten der Überweisung über {}",
    ),
    "it": (
        "Questo codice si legge anche con l'app della banca: compila il bonifico di {}.",
        "Codice QR con i dati del bonifico di {}",
    ),
}


def reference_of(facts: LetterFacts) -> str:
    """Return what to write into the transfer, as it is printed."""
    asked = asked_items(facts)
    given = any(item.payment_reference for item in asked)
    if facts.own_reference and asked and not given:
        return creditor_references.grouped(facts.own_reference)
    told = list(dict.fromkeys(one_line(item.payment_reference or item.number) for item in asked))
    if len(told) == 1 and creditor_references.is_valid(told[0]):
        return creditor_references.grouped(told[0])
    return ", ".join(told) if len(told) <= MAX_LISTED else WORDS[facts.language]["each"]


def qr_of(facts: LetterFacts) -> str:
    """Return what the QR code of the letter holds; empty where there is none to make."""
    minor = sum(item.minor for item in facts.items if item.currency == CURRENCY)
    asked = [item for item in asked_items(facts) if item.currency == CURRENCY]
    if not asked:
        return ""
    reference = reference_of(facts) if len(asked) <= MAX_LISTED or facts.own_reference else ""
    if not reference:
        reference = ", ".join(dict.fromkeys(one_line(item.number) for item in asked))
    return epc.payload(facts.company.name, facts.iban, minor, CURRENCY, reference)


def qr_kept(payload: str, text: str, language: str) -> str:
    """Keep a code under a text that a person has changed only while the text still asks for just what it does."""
    if not payload:
        return ""
    bare = "".join(text.split())
    amount = "".join(_amount(payload, language).split())
    return payload if epc.account_of(payload) in bare and amount in bare else ""


def reference_in(payload: str) -> str:
    """Return what a code writes into the transfer."""
    lines = [*payload.split("\n"), "", ""]
    return creditor_references.grouped(lines[9]) if payload and lines[9] else (lines[10] if payload else "")


def qr_caption(payload: str, language: str) -> str:
    return _qr_words(language)[0].format(_amount(payload, language))


def qr_alternative(payload: str, language: str) -> str:
    """Say what the picture is, for who cannot see it."""
    return _qr_words(language)[1].format(_amount(payload, language))


def _qr_words(language: str) -> tuple[str, str]:
    return next(_QR_WORDS[one] for one in languages_to_try(language) if one in _QR_WORDS)


def _amount(payload: str, language: str) -> str:
    return letter_figures.money_text(epc.minor_of(payload), CURRENCY, language)
