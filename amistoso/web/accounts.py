"""Coming in, going out, which company, which language, a new password."""

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import (
    authenticate,
    get_user_model,
    login,
    logout,
    password_validation,
    update_session_auth_hash,
)
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from amistoso import clock
from amistoso.actions import logins
from amistoso.queries.logins import is_closed
from amistoso.web.desk import COMPANY_KEY, memberships, public, signed_in
from amistoso.web.forms import DeskForm

LANGUAGE_COOKIE_SECONDS = 365 * 24 * 3600


class LoginForm(DeskForm):
    name = "login"
    username = forms.CharField(
        label=gettext_lazy("User"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autofocus": True, "autocapitalize": "none"}),
    )
    password = forms.CharField(
        label=gettext_lazy("Password"),
        max_length=1000,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


@public
@sensitive_post_parameters()
@never_cache
def come_in(request: HttpRequest) -> HttpResponse:
    """The same answer for a known and an unknown name; twenty wrong passwords close a name for an hour."""
    following = _safe_next(request)
    if request.user.is_authenticated:
        return redirect(following)
    form = LoginForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        username, password = form.cleaned_data["username"], form.cleaned_data["password"]
        at = clock.now_utc()
        if is_closed(username=username, at=at):
            form.add_error(None, _("Too many wrong passwords for this name. Wait an hour, or ask the owner for help."))
            return _login_page(request, form, following, 429)
        user = authenticate(request, username=username, password=password)
        if user is not None:
            logins.forget_failures(username=username)
            login(request, user)
            return redirect(following)
        logins.note_failure(username=username, at=at)
        form.add_error(None, _("User and password do not match. Check both; capital letters count."))
    return _login_page(request, form, following, 422 if form.is_bound else 200)


def _login_page(request: HttpRequest, form: LoginForm, following: str, status: int) -> HttpResponse:
    return render(request, "accounts/login.html", {"form": form, "next": following}, status=status)


def _safe_next(request: HttpRequest, otherwise: str = "/") -> str:
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    hosts = {request.get_host()}
    return wanted if url_has_allowed_host_and_scheme(wanted, hosts, require_https=request.is_secure()) else otherwise


@public
def go_out(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    logout(request)
    return redirect("login")


@public
def speak(request: HttpRequest) -> HttpResponse:
    """Choose the language of the desk; it is kept in a cookie, also before logging in."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    response = redirect(_safe_next(request))
    wanted = request.POST.get("language", "")
    if wanted in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            wanted,
            max_age=LANGUAGE_COOKIE_SECONDS,
            samesite="Lax",
            httponly=True,
            secure=settings.SESSION_COOKIE_SECURE,
        )
    return response


@signed_in
def companies(request: HttpRequest) -> HttpResponse:
    """Choose among the companies one works for; another's number is answered like a wrong one."""
    mine = memberships(request)
    if request.method == "POST":
        chosen = next((one for one in mine if str(one.company_id) == request.POST.get("company")), None)
        if chosen is not None:
            request.session[COMPANY_KEY] = chosen.company_id
            return redirect("today")
        messages.error(request, _("Choose one of the companies of the list."))
    return render(request, "accounts/companies.html", {"memberships": mine})


class AddressForm(DeskForm):
    name = "address"
    email = forms.EmailField(
        label=gettext_lazy("Your e-mail"),
        max_length=254,
        help_text=gettext_lazy("For tests you send to yourself; no customer sees it."),
    )


@signed_in
def address(request: HttpRequest) -> HttpResponse:
    """Note the address of who asks, and of nobody else."""
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    form = AddressForm(request.POST)
    if not form.is_valid():
        return _password_page(request, PasswordForm(), form)
    get_user_model().objects.filter(username=request.user.get_username()).update(email=form.cleaned_data["email"])
    messages.success(request, _("Saved."))
    return redirect("password")


class PasswordForm(DeskForm):
    name = "password"
    current = forms.CharField(
        label=gettext_lazy("Current password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    new = forms.CharField(
        label=gettext_lazy("New password"),
        strip=False,
        max_length=1000,
        help_text=gettext_lazy(
            "At least ten characters; three words you will remember are better than one with signs."
        ),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    again = forms.CharField(
        label=gettext_lazy("New password, once more"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


@signed_in
@sensitive_post_parameters()
@never_cache
def password(request: HttpRequest) -> HttpResponse:
    form = PasswordForm(request.POST or None)
    user = get_user_model().objects.get(username=request.user.get_username())
    if form.is_bound and form.is_valid():
        if not user.check_password(form.cleaned_data["current"]):
            form.add_error("current", _("This is not your current password."))
        if form.cleaned_data["new"] != form.cleaned_data["again"]:
            form.add_error("again", _("The two new passwords differ."))
        try:
            password_validation.validate_password(form.cleaned_data["new"], user)
        except forms.ValidationError as error:
            form.add_error("new", error)
        if not form.errors:
            user.set_password(form.cleaned_data["new"])
            user.save(update_fields=["password"])
            update_session_auth_hash(request, user)
            messages.success(request, _("Your password is changed."))
            return redirect("today")
    return _password_page(request, form)


def _password_page(request: HttpRequest, form: PasswordForm, address: AddressForm | None = None) -> HttpResponse:
    email = getattr(request.user, "email", "")
    context = {"form": form, "address": address or AddressForm(initial={"email": email})}
    wrong = bool(form.errors) or address is not None
    return render(request, "accounts/password.html", context, status=422 if wrong else 200)
