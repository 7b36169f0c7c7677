"""The words of a message while a person changes them, with what the tone guard says beside the text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django import forms
from django.contrib import messages as flashes
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import messages, sleeping
from amistoso.actions import readings as tone_gate
from amistoso.core import tone
from amistoso.core.reach import LEAVING
from amistoso.core.sleeping import SleepOnIt
from amistoso.core.tone import Finding, Level
from amistoso.models import Message, MessageState
from amistoso.queries import outbox, readings
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import DeskForm, is_done

PARTS = ("subject", "text")


class EditForm(DeskForm):
    name = "edit"
    subject = forms.CharField(label=gettext_lazy("Subject"), max_length=300, required=False)
    text = forms.CharField(
        label=gettext_lazy("Text"), max_length=50_000, required=False, widget=forms.Textarea(attrs={"rows": 18})
    )


@dataclass(frozen=True, slots=True)
class Found:
    """A finding as the page shows it; `key` says which one, for the button that mends it."""

    finding: Finding
    key: str
    why: str
    better: str


@reads()
def page(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    message = _changeable(desk, message_id)
    return _page(request, desk, message, EditForm(initial={"subject": message.subject, "text": message.text}))


@acts()
def tone_of(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    """Read the words as they stand in the form; with `replace`, put the better sentence in place. Nothing is kept."""
    message = _changeable(desk, message_id)
    said = {part: request.POST.get(part, "").replace("\r\n", "\n")[: messages.MAX_TEXT * 2] for part in PARTS}
    if chosen := request.POST.get("replace", ""):
        said = _mended(message, said, chosen)
    if request.headers.get("HX-Request") == "true":
        return render(request, "messages/tone.html", _tone(desk, message, said))
    return _page(request, desk, message, EditForm(initial=said))


@acts()
def edit(request: HttpRequest, desk: Desk, message_id: int) -> HttpResponse:
    message = outbox.message_of(company=desk.company, message_id=message_id)
    form = EditForm(request.POST)

    def act() -> object:
        return messages.edit(
            company=desk.company, message_id=message_id, subject=form.cleaned_data["subject"],
            text=form.cleaned_data["text"], actor=desk.actor, at=desk.at,
        )  # fmt: skip

    if not is_done(form, act):
        return _page(request, desk, message, form)
    flashes.success(request, _("Changed. This is what will be sent."))
    return redirect("message", message_id)


def standing(desk: Desk, message: Message) -> dict[str, object]:
    """Return where a draft stands with the tone guard: who may let it leave, and whether a night comes first."""
    if message.state != MessageState.DRAFT or message.channel not in LEAVING or readings.are_ours(message):
        return {}
    reading = readings.reading_of(message)
    is_harsh, is_late = reading.level != Level.OK, message.edited and tone_gate.is_late(desk.company, desk.at)
    others = readings.may_read(company=desk.company, message=message, besides=desk.actor)
    is_asleep = sleeping.is_sleeping(message, desk.at)
    is_required = desk.company.sleep_on_it == SleepOnIt.REQUIRED
    needs_other = is_harsh and message.written_by == desk.actor
    return {
        "level": reading.level.value,
        "found": _found({"subject": reading.subject, "text": reading.text}, desk, message),
        "others": others,
        "is_asleep": is_asleep,
        "may_wake": not is_required,
        "may_sleep": (is_harsh or is_late) and not is_asleep and tone_gate.has_not_slept(message),
        "must_sleep": is_required and (is_harsh or is_late) and tone_gate.has_not_slept(message),
        "is_late": is_late,
        "needs_other": needs_other and bool(others),
        "needs_reason": needs_other and not others,
    }


def _changeable(desk: Desk, message_id: int) -> Message:
    message = outbox.message_of(company=desk.company, message_id=message_id)
    if not desk.may_act or message.direction != "out":
        raise PermissionDenied
    return message


def _page(request: HttpRequest, desk: Desk, message: Message, form: EditForm) -> HttpResponse:
    said = {part: str(form[part].value() or "") for part in PARTS}
    has_left = message.state not in (MessageState.DRAFT, MessageState.APPROVED)
    context = {"message": message, "form": form, "has_left": has_left, **_tone(desk, message, said)}
    return render(request, "messages/words.html", context, status=422 if form.is_bound else 200)


def _tone(desk: Desk, message: Message, said: dict[str, str]) -> dict[str, object]:
    reading = readings.read(language=message.language, stage=message.stage, **said)
    parts = {"subject": reading.subject, "text": reading.text}
    others = readings.may_read(company=desk.company, message=message, besides=desk.actor)
    return {"message": message, "level": reading.level.value, "found": _found(parts, desk, message), "others": others}


def _found(parts: Mapping[str, Sequence[Finding]], desk: Desk, message: Message) -> list[Found]:
    return [
        Found(one, _key(part, one), one.why(desk.language), one.suggestion(message.language))
        for part in PARTS
        for one in parts[part]
    ]


def _key(part: str, one: Finding) -> str:
    return f"{part}:{one.start}:{one.end}:{one.category}"


def _mended(message: Message, said: dict[str, str], chosen: str) -> dict[str, str]:
    """Mend the finding that was chosen; the words may have changed since, and then nothing is touched."""
    for part in PARTS:
        for one in tone.judge(said[part], language=message.language, stage=message.stage).findings:
            if _key(part, one) == chosen:
                return {**said, part: tone.mend(said[part], one, message.language)}
    return said
