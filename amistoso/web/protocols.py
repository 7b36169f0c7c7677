"""The protocol in words: its limits and the steps of each kind of customer; its text for who wants to change it."""

from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import protocols as acting
from amistoso.actions.refusals import Refusal
from amistoso.core import protocol_files, toml_reading
from amistoso.core.documents import Problem
from amistoso.core.protocols import Step
from amistoso.core.trust import Tier
from amistoso.models import DeskRole
from amistoso.queries import protocols
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import DeskForm

WEEKDAYS = (
    gettext_lazy("Monday"), gettext_lazy("Tuesday"), gettext_lazy("Wednesday"), gettext_lazy("Thursday"),
    gettext_lazy("Friday"), gettext_lazy("Saturday"), gettext_lazy("Sunday"),
)  # fmt: skip
MAX_TEXT = toml_reading.MAX_TEXT


class ProtocolForm(DeskForm):
    name = "protocol"
    text = forms.CharField(
        label=gettext_lazy("Text of the protocol"),
        max_length=MAX_TEXT,
        strip=False,
        required=False,
        widget=forms.Textarea(attrs={"rows": 24, "spellcheck": "false", "class": "form-control font-monospace"}),
    )
    file = forms.FileField(label=gettext_lazy("Or a file"), required=False)


@dataclass(frozen=True, slots=True)
class Treatment:
    tier: Tier
    steps: tuple[Step, ...]


@reads()
def page(request: HttpRequest, desk: Desk) -> HttpResponse:
    return protocol_page(request, desk)


def protocol_page(
    request: HttpRequest, desk: Desk, form: ProtocolForm | None = None, problems: tuple[Problem, ...] = ()
) -> HttpResponse:
    text = protocols.protocol_text_of(desk.company)
    protocol = protocols.protocol_of(desk.company)
    treatments = []
    for tier, variant in protocol.variants.items():
        before = tuple(step for step in (variant.after_issue, variant.before_due) if step is not None)
        treatments.append(Treatment(tier, (*before, *variant.ladder)))
    context = {
        "protocol": protocol,
        "treatments": treatments,
        "is_own": bool(desk.company.protocol_text),
        "form": form or ProtocolForm(initial={"text": text}),
        "problems": problems,
        "days": ", ".join(str(WEEKDAYS[day]) for day in sorted(protocol.limits.weekdays)),
    }
    return render(request, "company/protocol.html", context, status=422 if form else 200)


@acts(DeskRole.OWNER)
def use(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Put a text into use, or go back to the ready-made one."""
    text = "" if "ready-made" in request.POST else request.POST.get("text", "").replace("\r\n", "\n")
    form = ProtocolForm(request.POST)
    uploaded = request.FILES.get("file")
    if uploaded is not None and "ready-made" not in request.POST:
        if (uploaded.size or 0) > MAX_TEXT:
            form.add_error("file", _("That file is too large to be a protocol."))
            return protocol_page(request, desk, form)
        text = uploaded.read().decode("utf-8-sig", errors="replace")
        form = ProtocolForm({"text": text})
    if text == protocols.ready_made_text():
        text = ""
    if text:
        found, problems = protocol_files.read(text)
        if found is None:
            return protocol_page(request, desk, form, tuple(problems))
    try:
        acting.use(company=desk.company, text=text, actor=desk.actor, at=desk.at, today=desk.today)
    except Refusal as refusal:
        form.add_error(None, str(refusal))
        return protocol_page(request, desk, form)
    messages.success(request, _("The protocol is in use from now on; everybody is looked at again."))
    return redirect("protocol")
