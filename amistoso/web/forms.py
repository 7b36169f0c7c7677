"""Form fields as people fill them in: amounts with a comma, days from the calendar; refusals beside the field."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from amistoso.actions.refusals import Refusal
from amistoso.core import discounts, money, papers

_CLASSES: dict[type[forms.Widget], str] = {
    forms.Select: "form-select",
    forms.CheckboxInput: "form-check-input",
    forms.CheckboxSelectMultiple: "form-check-input",
    forms.RadioSelect: "form-check-input",
}


class PaperField(forms.FileField):
    """A document as people have it, a scan or a PDF, and no larger than the archive takes."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**({"max_length": 255} | kwargs))

    def clean(self, data: Any, initial: Any = None) -> Any:
        file = super().clean(data, initial)
        if file and (getattr(file, "size", 0) or 0) > papers.MAX_PAPER_BYTES:
            words = _("The file is larger than %(limit)s MB: save it with less resolution, or divide it.")
            raise forms.ValidationError(words % {"limit": papers.MAX_PAPER_BYTES // 2**20})
        return file


class DeskForm(forms.Form):
    """A form whose fields look alike and keep unique ids beside the other forms of a page."""

    template_name = "forms/form.html"
    name = "form"  # prefix of the ids

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("auto_id", f"{self.name}-%s")
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.setdefault("class", _CLASSES.get(type(field.widget), "form-control"))


class DayField(forms.DateField):
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    input_formats = ["%Y-%m-%d", "%d/%m/%Y"]


class AmountField(forms.CharField):
    """An amount as it is written here: `1.234,56` in Spanish; gives minor units of the field's currency."""

    def __init__(self, *, currency: str = "EUR", **kwargs: Any) -> None:
        self.currency = currency
        kwargs.setdefault("max_length", 30)
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="decimal", autocomplete="off")

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return amount_of(text, self.currency)
        except money.AmountError as error:
            example = "1.234,56" if get_language() == "es" else "1,234.56"
            words = _("“%(text)s” is not an amount in %(currency)s. Write it like %(example)s.")
            raise forms.ValidationError(
                words % {"text": text, "currency": self.currency, "example": example}
            ) from error


class DiscountField(forms.CharField):
    """A percentage with decimals as the reader's country writes them; gives hundredths of a percent."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 12)
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="decimal", autocomplete="off")

    def prepare_value(self, value: Any) -> Any:
        if not isinstance(value, int):
            return value  # as it was typed
        return discounts.shown(value, get_language() or "es") if value else ""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        try:
            return discounts.read(text, "," if get_language() == "es" else ".")
        except discounts.DiscountError:
            pass
        try:
            return discounts.read(text)  # `2.5` typed at a Spanish desk can mean only one thing
        except discounts.DiscountError as error:
            words = _("“%(text)s” is not a discount. Write a percentage like %(example)s, %(most)s at most.")
            language = get_language() or "es"
            told = {"example": discounts.shown(250, language), "most": discounts.shown(discounts.MOST_BP, language)}
            raise forms.ValidationError(words % {"text": text, **told}) from error


def amount_of(text: str, currency: str) -> int:
    return money.read(text, currency, "," if get_language() == "es" else ".")


def is_done(form: forms.Form, act: Callable[[], object]) -> bool:
    """Do the act with a valid form; what is refused stands in the form, with what to do."""
    if not form.is_valid():
        return False
    try:
        act()
    except Refusal as refusal:
        form.add_error(None, str(refusal))
        return False
    return True
