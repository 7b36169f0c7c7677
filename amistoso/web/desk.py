"""Who sits at the desk: a person, the company they work for, what they may do, and which day it is.

Every view declares who may use it: `reads` for pages, `acts` for one change by POST, `public` for the rest.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.utils.translation import get_language

from amistoso.actions.acts import Act
from amistoso.actions.refusals import Refusal
from amistoso.clock import moment
from amistoso.models import Company, DeskRole, Membership

RANK = {DeskRole.READER: 0, DeskRole.CONTROLLER: 1, DeskRole.OWNER: 2}
COMPANY_KEY = "company_id"  # in the session
PUBLIC = "public"
SIGNED_IN = "signed-in"  # anyone with an account, before a company is chosen

View = Callable[..., HttpResponse]


@dataclass(frozen=True, slots=True)
class Desk:
    company: Company
    role: DeskRole
    user: Any
    today: date
    at: datetime
    language: str
    has_choice: bool = False  # this person works for more than one company

    @property
    def actor(self) -> str:
        return str(self.user.get_username())

    @property
    def act(self) -> Act:
        return {"company": self.company, "actor": self.actor, "today": self.today, "at": self.at}

    def may(self, role: DeskRole) -> bool:
        return RANK[self.role] >= RANK[role]

    @property
    def may_act(self) -> bool:
        return self.may(DeskRole.CONTROLLER)

    @property
    def is_owner(self) -> bool:
        return self.may(DeskRole.OWNER)


def public(view: View) -> View:
    """Anyone may open it; said aloud, so that a forgotten permission is a failing test."""
    view.permission = PUBLIC  # type: ignore[attr-defined]
    return view


def signed_in(view: View) -> View:
    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        request.desk = desk_of(request)  # type: ignore[attr-defined]
        return view(request, *args, **kwargs)

    checked.permission = SIGNED_IN  # type: ignore[attr-defined]
    return checked


def reads(role: DeskRole = DeskRole.READER) -> Callable[[View], View]:
    return _for(role, ("GET", "HEAD"))


def acts(role: DeskRole = DeskRole.CONTROLLER) -> Callable[[View], View]:
    """One change, by POST, for people who may change things."""
    return _for(role, ("POST",))


def _for(role: DeskRole, methods: tuple[str, ...]) -> Callable[[View], View]:
    def decorate(view: View) -> View:
        @wraps(view)
        def checked(request: HttpRequest, **kwargs: Any) -> HttpResponse:
            if not request.user.is_authenticated:
                # After logging in, a POST cannot be repeated: begin at the front.
                return redirect_to_login(request.get_full_path() if request.method == "GET" else "/")
            desk = desk_of(request)
            if desk is None:
                return redirect("companies")
            request.desk = desk  # type: ignore[attr-defined]
            if not desk.may(role):
                raise PermissionDenied
            if request.method not in methods:
                return HttpResponseNotAllowed(methods)
            try:
                response = view(request, desk, **kwargs)
            except ObjectDoesNotExist as error:
                raise Http404 from error  # also another company's: whether it exists is nobody else's business
            response["Cache-Control"] = "private, no-store"  # nothing of a customer stays on a shared machine
            return response

        checked.permission = role  # type: ignore[attr-defined]
        return checked

    return decorate


def try_act(request: HttpRequest, act: Callable[[], object], done: str) -> bool:
    """Do what was asked, and say that it is done, or why it cannot be and what to do."""
    try:
        act()
    except Refusal as refusal:
        messages.error(request, str(refusal))
        return False
    messages.success(request, done)
    return True


def memberships(request: HttpRequest) -> list[Membership]:
    if not request.user.is_authenticated:
        return []
    found = Membership.objects.filter(user=request.user).select_related("company")
    return list(found.order_by("company__name", "id"))


def desk_of(request: HttpRequest) -> Desk | None:
    """The chosen company, or the only one; None where a choice is still to be made."""
    mine = memberships(request)
    chosen = request.session.get(COMPANY_KEY)
    seat = next((one for one in mine if one.company_id == chosen), None)
    if seat is None and len(mine) == 1:
        seat = mine[0]
    if seat is None:
        return None
    now = moment(seat.company.time_zone, settings.AS_OF or None)
    language = get_language() or settings.LANGUAGE_CODE
    return Desk(seat.company, DeskRole(seat.role), request.user, now.today, now.at, language, len(mine) > 1)


def in_templates(request: HttpRequest) -> dict[str, object]:
    return {"desk": getattr(request, "desk", None), "as_of": settings.AS_OF}
