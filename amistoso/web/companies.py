"""The company's own data: what letters, payment lines and holidays are made from, and who signs."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import companies, grants, logos
from amistoso.actions.refusals import Refusal
from amistoso.core.allocation import Order
from amistoso.core.creditor_references import Referring
from amistoso.core.sleeping import LATE_HOURS, SleepOnIt
from amistoso.models import Company, DeskRole, Sender, SenderRole
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import DeskForm, is_done
from amistoso.web.grant_forms import GrantForm
from amistoso.web.letter_words import REGISTERS

REGIONS = [
    ("", gettext_lazy("National holidays only")), ("AN", "Andalucía"), ("AR", "Aragón"), ("AS", "Asturias"),
    ("IB", "Baleares"), ("CN", "Canarias"), ("CB", "Cantabria"), ("CL", "Castilla y León"),
    ("CM", "Castilla-La Mancha"), ("CT", "Cataluña"), ("CE", "Ceuta"), ("VC", "Comunitat Valenciana"),
    ("EX", "Extremadura"), ("GA", "Galicia"), ("RI", "La Rioja"), ("MD", "Madrid"), ("ML", "Melilla"),
    ("MC", "Murcia"), ("NC", "Navarra"), ("PV", "País Vasco"),
]  # fmt: skip
ROLE_WORDS = {
    SenderRole.ADMINISTRATION: gettext_lazy("Administration"),
    SenderRole.FINANCE: gettext_lazy("Head of finance"),
    SenderRole.OWNER: gettext_lazy("Owner"),
}


class CompanyForm(DeskForm):
    name = "company"
    name_ = forms.CharField(label=gettext_lazy("Name, as customers know it"), max_length=200)
    email = forms.EmailField(label=gettext_lazy("E-mail"), max_length=254, required=False)
    phone = forms.CharField(label=gettext_lazy("Telephone"), max_length=40, required=False)
    website = forms.CharField(label=gettext_lazy("Website"), max_length=200, required=False)
    address = forms.CharField(label=gettext_lazy("Address"), max_length=300, required=False)
    postal_code = forms.CharField(label=gettext_lazy("Postal code"), max_length=12, required=False)
    city = forms.CharField(label=gettext_lazy("City"), max_length=100, required=False)
    region = forms.CharField(
        label=gettext_lazy("Region"), max_length=8, required=False, widget=forms.Select(choices=REGIONS)
    )
    iban = forms.CharField(
        label="IBAN",
        max_length=42,
        required=False,
        help_text=gettext_lazy("Where customers pay; it stands in every letter."),
    )
    payment_page = forms.CharField(
        label=gettext_lazy("Payment page"),
        max_length=400,
        required=False,
        help_text=gettext_lazy(
            "Your TPV or payment form, as https://pay.example/?ref={reference}&amount={amount}; also {cents}, "
            "{currency}, {customer} and {language}. It stands beside the IBAN."
        ),
    )
    payment_terms = forms.CharField(label=gettext_lazy("Payment terms"), max_length=300, required=False)
    register = forms.ChoiceField(
        label=gettext_lazy("Letters address customers as"), required=False, choices=list(REGISTERS.items())
    )
    application_order = forms.ChoiceField(
        label=gettext_lazy("Money that names no invoice"),
        required=False,
        choices=[
            (Order.LEGAL, gettext_lazy("as the Civil Code says: most onerous first, equals in proportion")),
            (Order.OLDEST_FIRST, gettext_lazy("to the oldest first, because our terms say so")),
        ],
    )
    sleep_on_it = forms.ChoiceField(
        label=gettext_lazy("What sounds harsh, or is written late"),
        required=False,
        choices=[
            (SleepOnIt.OFFERED, gettext_lazy("may be slept on, with one click")),
            (SleepOnIt.REQUIRED, gettext_lazy("waits for the next working morning")),
        ],
    )
    late_hour = forms.ChoiceField(
        label=gettext_lazy("It is late from"),
        required=False,
        choices=[(str(hour), f"{hour}:00") for hour in LATE_HOURS],
    )

    reference_kind = forms.ChoiceField(
        label=gettext_lazy("What customers write into a transfer"),
        required=False,
        choices=[
            (
                Referring.INVOICE,
                gettext_lazy("our reference of each invoice (RF); one for all of theirs, where several"),
            ),
            (Referring.CUSTOMER, gettext_lazy("our reference of each customer (RF), always the same")),
            (Referring.NUMBER, gettext_lazy("the numbers of the invoices")),
        ],
        help_text=gettext_lazy("A payment with our reference applies itself, whoever sends it."),
    )
    colour = forms.CharField(
        label=gettext_lazy("Colour of letters"),
        max_length=7,
        required=False,
        help_text=gettext_lazy("Like #1f4e79. Too light a colour is darkened until it can be read."),
    )
    window = forms.ChoiceField(
        label=gettext_lazy("Window of the envelopes"),
        required=False,
        choices=[("right", gettext_lazy("on the right (Spanish DL)")), ("left", gettext_lazy("on the left (DIN)"))],
    )


FIELDS = tuple(name for name in CompanyForm.base_fields if name != "name_")


class SenderForm(DeskForm):
    sender_name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    email = forms.EmailField(label=gettext_lazy("E-mail; replies arrive here"), max_length=254)
    phone = forms.CharField(label=gettext_lazy("Telephone"), max_length=40, required=False)

    def __init__(self, *args: Any, role: str, **kwargs: Any) -> None:
        self.name = f"sender-{role}"
        super().__init__(*args, **kwargs)


@reads()
def page(request: HttpRequest, desk: Desk) -> HttpResponse:
    return company_page(request, desk)


def company_page(request: HttpRequest, desk: Desk, filled: DeskForm | None = None) -> HttpResponse:
    company = Company.objects.get(id=desk.company.id)
    senders = {one.role: one for one in Sender.objects.filter(company=company).order_by("id")}
    details: DeskForm = CompanyForm(
        initial={"name_": company.name, **{name: getattr(company, name) for name in FIELDS}}
    )
    sender_forms: list[tuple[str, object, object, DeskForm]] = []
    for role, words in ROLE_WORDS.items():
        sender = senders.get(role)
        initial = {"sender_name": sender.name, "email": sender.email, "phone": sender.phone} if sender else {}
        form: DeskForm = SenderForm(role=role.value, initial=initial)
        sender_forms.append((role.value, words, sender, filled if filled and filled.name == form.name else form))
    if filled is not None and filled.name == CompanyForm.name:
        details = filled
    context = {
        "company": company,
        "logo": filled if filled and filled.name == LogoForm.name else LogoForm(),
        "details": details,
        "grants": filled if filled and filled.name == GrantForm.name else GrantForm.of(company),
        "senders": sender_forms,
        "opened": filled.name if filled else request.GET.get("form", ""),
    }
    return render(request, "company/page.html", context, status=422 if filled else 200)


@acts(DeskRole.OWNER)
def change(request: HttpRequest, desk: Desk) -> HttpResponse:
    form = CompanyForm(request.POST)

    def act() -> object:
        changes = {"name": form.cleaned_data["name_"], **{name: form.cleaned_data[name] for name in FIELDS}}
        # A page of yesterday's lacks what came since.
        for chosen in ("application_order", "sleep_on_it", "late_hour", "reference_kind", "window", "register"):
            changes[chosen] = changes[chosen] or str(getattr(desk.company, chosen))
        return companies.change(company=desk.company, changes=changes, actor=desk.actor, at=desk.at)

    return _submit(request, desk, form, act)


@acts(DeskRole.OWNER)
def change_grants(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Set what a customer's page and administration may grant without asking further up."""
    form = GrantForm(request.POST, currency=desk.company.currency)

    def act() -> object:
        return grants.change(company=desk.company, changes=form.limits(), actor=desk.actor, at=desk.at)

    return _submit(request, desk, form, act)


class LogoForm(DeskForm):
    name = "logo"
    file = forms.FileField(label=gettext_lazy("Picture (PNG, JPEG or SVG, 2 MB at most)"))


@acts(DeskRole.OWNER)
def logo(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Take the logo of our letters, or leave it out again."""
    if "remove" in request.POST:
        logos.remove(company=desk.company, actor=desk.actor, at=desk.at)
        messages.success(request, _("Letters go without a logo."))
        return redirect("company")
    form = LogoForm(request.POST, request.FILES)

    def act() -> object:
        content = form.cleaned_data["file"].read(logos.MAX_BYTES + 1)
        return logos.keep(company=desk.company, content=content, actor=desk.actor, at=desk.at)

    return _submit(request, desk, form, act)


@reads()
def logo_picture(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Always a PNG that we have drawn ourselves, whatever was uploaded."""
    try:
        picture = logos.content_of(company=desk.company)
    except Refusal as refusal:
        raise Http404 from refusal
    return HttpResponse(picture, content_type="image/png", headers={"X-Content-Type-Options": "nosniff"})


@acts(DeskRole.OWNER)
def sender(request: HttpRequest, desk: Desk, role: str) -> HttpResponse:
    if role not in SenderRole.values:
        raise Http404
    form = SenderForm(request.POST, role=role)

    def act() -> object:
        return companies.set_sender(
            company=desk.company, role=SenderRole(role), name=form.cleaned_data["sender_name"],
            email=form.cleaned_data["email"], phone=form.cleaned_data["phone"], actor=desk.actor, at=desk.at,
        )  # fmt: skip

    return _submit(request, desk, form, act)


def _submit(request: HttpRequest, desk: Desk, form: DeskForm, act: Any) -> HttpResponse:
    if not is_done(form, act):
        return company_page(request, desk, form)
    messages.success(request, _("Saved."))
    return redirect("company")
