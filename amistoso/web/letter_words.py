"""What the editor of letters says of each placeholder, language and way of addressing."""

from django.utils.translation import gettext_lazy as _

LANGUAGES = {
    "es": _("Spanish"), "en": _("English"), "ca": _("Catalan"), "gl": _("Galician"), "eu": _("Basque"),
    "pt": _("Portuguese"), "fr": _("French"), "de": _("German"), "it": _("Italian"),
}  # fmt: skip
REGISTERS = {"formal": _("usted"), "informal": _("tú")}

WORDS = {
    "greeting": _("the greeting, with the name when one person reads it"),
    "number": _("the invoice, or the first ones"),
    "issue_date": _("its date"),
    "due_date": _("its due date"),
    "invoice_count": _("how many invoices are asked for"),
    "total": _("the sum, one per currency"),
    "customer_name": _("the customer"),
    "customer_tax_id": _("the customer's tax id"),
    "company_name": _("the company"),
    "sender_name": _("the person who signs"),
    "date": _("today's date"),
    "earlier_date": _("the day of the earlier message"),
    "instalment_date": _("the day of the instalment; in notes and reminders of instalments"),
    "agreement_date": _("the day of the agreement; in notes and reminders of instalments"),
    "copy": _("that a copy goes with it, or can be asked for"),
    "phones": _("the telephones; for our own people only"),
    "last_contact": _("the last contact; for our own people only"),
}
BLOCKS = {
    "items": _("the table of invoices, with its total"),
    "payment": _("account, reference and terms"),
    "answers": _("answers of one click, where customers have a page; in e-mail only"),
    "signature": _("who signs, and how to reach us"),
    "addressee": _("the date and the customer's data"),
    "costs": _("principal, and interest and costs apart; from the formal request on"),
    "next_step": _("what would come next; from the formal request on"),
    "history": _("the earlier contacts; for our own people only"),
}
CONDITIONS = {
    "one": _("said when one invoice is asked for"),
    "many": _("said when several are"),
    "promised": _("said when the letter speaks of a promise"),
    "in_part": _("said when a part of what was promised has come"),
    "no_part": _("said when nothing of it has"),
    "earlier": _("said when we have written before"),
    "no_earlier": _("said when we have not"),
}


def place_name(language: str, register: str) -> str:
    """Name a place; only Spanish has two ways of addressing."""
    name = str(LANGUAGES[language])
    return f"{name} ({REGISTERS[register]})" if language == "es" else name
