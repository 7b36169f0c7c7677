"""What a column of a list may hold, in the words of the page; the keys are the importer's."""

from django.utils.translation import gettext_lazy as _

FIELDS = [
    ("number", _("Invoice number")), ("series", _("Series")), ("issue_date", _("Issue date")),
    ("due_date", _("Due date")), ("due_days", _("Days to pay")), ("instalment_amount", _("Amount of the instalment")),
    ("total", _("Total")), ("payable", _("Amount to pay")), ("base", _("Net amount")), ("vat", _("VAT amount")),
    ("surcharge", _("Surcharge")), ("withholding", _("Withholding")), ("currency", _("Currency")),
    ("paid", _("Paid (amount or yes/no)")), ("pending", _("Amount still open")), ("status", _("Payment state")),
    ("paid_on", _("Paid on")), ("payment_reference", _("Payment reference")), ("document_type", _("Kind of document")),
    ("corrects", _("Invoice that it corrects")),
    ("customer_name", _("Customer name")), ("customer_surname", _("Customer surname")), ("trade_name", _("Trade name")),
    ("customer_code", _("Customer code")), ("tax_id", _("Customer tax id")), ("email", _("E-mail")),
    ("phone", _("Telephone")), ("address", _("Street and number")), ("postal_code", _("Postal code")),
    ("city", _("City")), ("province", _("Province")), ("country", _("Country")), ("language", _("Language")),
]  # fmt: skip

BANK_FIELDS = [
    ("booked_on", _("Day of the movement")), ("value_on", _("Value date")), ("amount", _("Amount")),
    ("debit", _("Money out")), ("credit", _("Money in")), ("direction", _("In or out")),
    ("balance", _("Balance after it")), ("fee", _("Fee kept")), ("text", _("Words of the movement")),
    ("payer_name", _("Payer")), ("payer_iban", _("Payer's account")), ("reference", _("Reference")),
    ("bank_id", _("The bank's number of it")), ("concept", _("The bank's code")), ("account", _("Own account")),
    ("currency", _("Currency")), ("status", _("Booked or pending")),
]  # fmt: skip
