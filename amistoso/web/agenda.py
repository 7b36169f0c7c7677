"""The calendar: a month, a week, a list; of everybody or one of ours, of all customers or one."""

from datetime import date
from typing import Any

from babel.dates import format_date
from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import feeds
from amistoso.actions.refusals import Refusal
from amistoso.core import agenda as days
from amistoso.core import agenda_words
from amistoso.core.agenda import Kind, View
from amistoso.models import Customer, DeskRole
from amistoso.queries import agenda as found_by
from amistoso.queries import members
from amistoso.queries.agenda import Asked
from amistoso.queries.feeds import feeds_of
from amistoso.web import numbers
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import DeskForm, is_done

LIST_ROWS = 500


class FeedForm(DeskForm):
    name = "feed"
    label = forms.CharField(
        label=gettext_lazy("What for"), max_length=80, required=False,
        widget=forms.TextInput(attrs={"placeholder": gettext_lazy("My telephone")}),
    )  # fmt: skip
    only_own = forms.BooleanField(label=gettext_lazy("Only what is mine"), required=False)


@reads()
def page(request: HttpRequest, desk: Desk) -> HttpResponse:
    return _page(request, desk)


def _page(
    request: HttpRequest, desk: Desk, *, form: FeedForm | None = None, address: str = "", status: int = 200
) -> HttpResponse:
    asked = request.GET
    view = View(asked["view"]) if asked.get("view") in list(View) else View.MONTH
    on = days.within(numbers.day(asked.get("on")) or desk.today)
    kinds = tuple(kind for kind in Kind if kind in asked.getlist("kind")) or tuple(Kind)
    customer_id = numbers.number(asked.get("customer"))
    customer = Customer.objects.get(company=desk.company, id=customer_id) if customer_id else None
    people = [
        (one.get_username(), one.get_full_name() or one.get_username())
        for one in members.members_of(company=desk.company)
    ]
    who = asked.get("who", "") if asked.get("who") in dict(people) else ""
    shown = days.span(view, on)
    only_day = view is View.LIST and asked.get("day") == "1"
    last = on if only_day else shown.last
    wanted = Asked(
        who=who,
        customer_id=customer_id,
        kinds=kinds,
        limit=LIST_ROWS if only_day else found_by.MAX_ROWS,
        by_count=() if only_day or customer_id or len(kinds) < len(Kind) else (Kind.LOOK,),
    )
    found = found_by.agenda(company=desk.company, first=shown.first, last=last, asked=wanted)
    rows = days.weeks(shown._replace(last=last), on.month, found.entries, found.counts) if view is not View.LIST else []
    context: dict[str, Any] = {
        "view": view.value,
        "on": on,
        "shown": shown,
        "title": _title(view, on, shown, desk.language, only_day=only_day),
        "weeks": rows,
        "weekdays": [format_date(shown.first + at * days.ONE_DAY, "EEE", desk.language) for at in range(7)]
        if view is not View.LIST else [],
        "list_days": _by_day(found, shown.first, last) if view is View.LIST else [],
        "is_empty": not found.entries and not found.counts,
        "kinds": [(kind.value, agenda_words.name_of(kind, desk.language), kind in kinds) for kind in Kind],
        "all_kinds": len(kinds) == len(Kind),
        "chosen_kinds": [kind.value for kind in kinds] if len(kinds) < len(Kind) else [],
        "who": who,
        "people": people,
        "customer": customer,
        "form": form or FeedForm(),
        "feeds": feeds_of(company=desk.company, user_id=desk.user.pk),
        "address": address,
        "max_names": days.DAY_ROWS,
    }  # fmt: skip
    return render(request, "agenda/page.html", context, status=status)


def _title(view: View, on: date, shown: days.Span, language: str, *, only_day: bool) -> str:
    if only_day:
        return format_date(on, "full", language)
    if view is View.MONTH:
        return format_date(on, "LLLL y", language)
    return f"{format_date(shown.first, 'd MMM', language)} – {format_date(shown.last, 'd MMM y', language)}"


def _by_day(found: found_by.Found, first: date, last: date) -> list[days.Day]:
    """Only the days that have something."""
    span = days.Span(first, first + ((last - first).days // 7 * 7 + 6) * days.ONE_DAY, first, last)
    return [
        day for week in days.weeks(span, 0, found.entries, found.counts) for day in week if day.entries or day.counts
    ]


@acts(DeskRole.READER)
def make_feed(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Make a private address; it is shown once, on the page that answers, and kept nowhere."""
    form, told = FeedForm(request.POST), []

    def act() -> object:
        told.append(
            feeds.make(
                company=desk.company, user=desk.user, name=form.cleaned_data["label"],
                only_own=form.cleaned_data["only_own"], language=desk.language, at=desk.at,
            )
        )  # fmt: skip
        return told[0]

    if not is_done(form, act):
        return _page(request, desk, form=form, status=422)
    return _page(request, desk, address=_address(request, told[0][1]))


@acts(DeskRole.READER)
def renew_feed(request: HttpRequest, desk: Desk, feed_id: int) -> HttpResponse:
    _feed, token = feeds.renew(company=desk.company, user=desk.user, feed_id=feed_id, at=desk.at)
    return _page(request, desk, address=_address(request, token))


@acts(DeskRole.READER)
def revoke_feed(request: HttpRequest, desk: Desk, feed_id: int) -> HttpResponse:
    try:
        feeds.revoke(company=desk.company, user=desk.user, feed_id=feed_id, at=desk.at)
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return redirect("agenda")
    messages.success(request, _("That address opens nothing any more."))
    return redirect("agenda")


def _address(request: HttpRequest, token: str) -> str:
    path = reverse("calendar-feed", args=[token])
    return f"{settings.BASE_URL}{path}" if settings.BASE_URL else request.build_absolute_uri(path)
