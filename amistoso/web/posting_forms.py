"""The forms of a message that goes by registered post or certified e-mail."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from amistoso.actions import postings
from amistoso.actions.postings import Upload
from amistoso.web.desk import Desk
from amistoso.web.forms import DayField, DeskForm, PaperField


class ReceiptForm(DeskForm):
    name = "receipt"
    file = PaperField(label=gettext_lazy("Receipt"), required=False, allow_empty_file=True)

    def upload(self) -> Upload | None:
        file = self.cleaned_data["file"]
        return Upload(file.name or "", file.read()) if file else None


class PostedForm(ReceiptForm):
    name = "posted"
    number = forms.CharField(label=gettext_lazy("Tracking number"), max_length=postings.MAX_NUMBER)
    posted_on = DayField(label=gettext_lazy("Posted on"))
    field_order = ("number", "posted_on", "file")


class ArrivedForm(ReceiptForm):
    name = "arrived"
    arrived_on = DayField(label=gettext_lazy("Handed over on"))
    field_order = ("arrived_on", "file")


class CameBackForm(ReceiptForm):
    name = "came-back"
    reason = forms.CharField(label=gettext_lazy("Why it came back"), max_length=300)
    field_order = ("reason", "file")


class AddReceiptForm(ReceiptForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"].required = True


def forms_of(desk: Desk) -> dict[str, DeskForm]:
    today = {"posted_on": desk.today, "arrived_on": desk.today}
    found = (PostedForm(initial=today), ArrivedForm(initial=today), CameBackForm(), AddReceiptForm())
    return {one.name.replace("-", "_"): one for one in found}
