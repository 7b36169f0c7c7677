"""Facts, one file per noun.

A foreign key has no index of its own (`db_index=False`) where another index begins with it, or nobody looks by it.
"""

from amistoso.models.agreements import (
    LIVE,
    Accepted,
    Agreement,
    AgreementItem,
    AgreementKind,
    AgreementMessage,
    AgreementState,
    Instalment,
)
from amistoso.models.answers import Answer, AnswerKind
from amistoso.models.bank import (
    Allocation,
    AllocationSource,
    BankAccount,
    BankLine,
    BankLineState,
    RejectedProposal,
    Statement,
)
from amistoso.models.calls import Call, PlannedCall
from amistoso.models.companies import Company, DeskRole, LoginFailure, Membership, Sender, SenderRole
from amistoso.models.customers import Contact, ContactRole, Customer, PayerAccount, PayerFor
from amistoso.models.decisions import Decision
from amistoso.models.disputes import Dispute, DisputeKind, DisputeLine, DisputeState
from amistoso.models.documents import Document, DocumentKind, Filing
from amistoso.models.events import Event
from amistoso.models.extensions import ExtensionAnswer, ExtensionDecision
from amistoso.models.findings import Finding
from amistoso.models.grants import GrantPolicy
from amistoso.models.guarantees import Guarantee, GuaranteeKind
from amistoso.models.holds import Hold
from amistoso.models.invoices import Invoice, Item
from amistoso.models.links import Link
from amistoso.models.loads import Load, Mapping
from amistoso.models.mandates import Mandate
from amistoso.models.meetings import (
    CalendarFeed,
    Consent,
    GuestAnswer,
    Meeting,
    MeetingCheck,
    MeetingMessage,
    MeetingQuestion,
    MeetingState,
    MinutesDraft,
)
from amistoso.models.messages import ARRIVED, PENDING, TROUBLED, Message, MessageState, Tone
from amistoso.models.notices import Notice, NoticeKind
from amistoso.models.optouts import OptOut
from amistoso.models.print_runs import PrintedLetter, PrintRun, PrintRunState
from amistoso.models.promises import Promise, PromiseItem, PromiseState
from amistoso.models.reasons import LateReason
from amistoso.models.remittances import IN_FLIGHT, Debit, DebitState, Remittance, RemittanceState
from amistoso.models.replies import MailState, ReceivedMail, Suggestion
from amistoso.models.reports import MailboxPlace, Report
from amistoso.models.returns import PaymentReturn, Refund
from amistoso.models.simulations import SimulationRun
from amistoso.models.templates import Template

__all__ = [
    "ARRIVED", "IN_FLIGHT", "LIVE", "PENDING", "TROUBLED", "Accepted", "Agreement", "AgreementItem",
    "AgreementKind", "AgreementMessage", "AgreementState", "Allocation", "AllocationSource", "Answer",
    "AnswerKind", "BankAccount", "BankLine", "BankLineState", "CalendarFeed", "Call", "Company", "Consent",
    "Contact", "ContactRole", "Customer", "Debit", "DebitState", "Decision", "DeskRole", "Dispute", "DisputeKind",
    "DisputeLine", "DisputeState", "Document", "DocumentKind", "Event", "ExtensionAnswer", "ExtensionDecision",
    "Filing", "Finding", "GrantPolicy", "Guarantee", "GuaranteeKind", "GuestAnswer", "Hold", "Instalment", "Invoice",
    "Item", "LateReason", "Link", "Load", "LoginFailure", "MailState", "MailboxPlace", "Mandate", "Mapping", "Meeting",
    "MeetingCheck", "MeetingMessage", "MeetingQuestion", "MeetingState", "Membership", "Message", "MessageState",
    "MinutesDraft", "Notice", "NoticeKind", "OptOut", "PayerAccount", "PayerFor", "PaymentReturn", "PlannedCall",
    "PrintRun", "PrintRunState", "PrintedLetter", "Promise", "PromiseItem", "PromiseState", "ReceivedMail",
    "Refund", "RejectedProposal", "Remittance", "RemittanceState", "Report", "Sender", "SenderRole",
    "SimulationRun", "Statement", "Suggestion", "Template", "Tone",
]  # fmt: skip
