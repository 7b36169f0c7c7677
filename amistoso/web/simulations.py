"""A protocol tried before it is switched on: what is asked, how far it is, what it came to."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from amistoso.actions import simulations as acting
from amistoso.actions.refusals import Refusal
from amistoso.core import toml_reading
from amistoso.core.documents import Problem
from amistoso.core.simulations import contact_lists, pages, reports, trials
from amistoso.models import SimulationRun
from amistoso.queries import past, simulations
from amistoso.queries.simulations import OWN, READY_MADE, Asked, SimulationError
from amistoso.web import own_process, paper_files
from amistoso.web.desk import Desk, acts, reads
from amistoso.web.forms import DayField, DeskForm

MAX_TEXT = toml_reading.MAX_TEXT
OTHER = "other"
PROTOCOLS = (
    (OWN, gettext_lazy("The one in use")), (READY_MADE, gettext_lazy("The ready-made one")),
    (OTHER, gettext_lazy("The text or file below")),
)  # fmt: skip


class TrialForm(DeskForm):
    name = "trial"
    kind = forms.ChoiceField(
        label=gettext_lazy("Over what"),
        choices=[
            (reports.PAST, gettext_lazy("Our own past: what would have been sent")),
            (reports.GENERATED, gettext_lazy("Made-up customers: what would come in")),
        ],
        widget=forms.RadioSelect,
    )
    one = forms.ChoiceField(label=gettext_lazy("Protocol"), choices=PROTOCOLS)
    other = forms.ChoiceField(
        label=gettext_lazy("Compared with"), choices=[("", gettext_lazy("None")), *PROTOCOLS], required=False
    )
    text = forms.CharField(
        label=gettext_lazy("Text of another protocol"), max_length=MAX_TEXT, strip=False, required=False,
        widget=forms.Textarea(attrs={"rows": 10, "spellcheck": "false", "class": "form-control font-monospace"}),
    )  # fmt: skip
    file = forms.FileField(label=gettext_lazy("Or a file"), required=False)
    begins_on = DayField(label=gettext_lazy("From the day"), required=False)
    ends_on = DayField(
        label=gettext_lazy("Until the day (of the past)"), required=False,
        help_text=gettext_lazy("Left empty: the last 52 weeks, or the next ones."),
    )  # fmt: skip
    customers = forms.IntegerField(
        label=gettext_lazy("Made-up customers"), min_value=1, max_value=trials.MOST_CUSTOMERS
    )
    runs = forms.IntegerField(
        label=gettext_lazy("Runs"), min_value=1, max_value=trials.MOST_RUNS,
        help_text=gettext_lazy("Each with other luck; the figures then have a range."),
    )  # fmt: skip
    days = forms.IntegerField(label=gettext_lazy("Days"), min_value=trials.FEWEST_DAYS, max_value=trials.MOST_DAYS)
    seed = forms.IntegerField(
        label=gettext_lazy("Seed"), min_value=0, max_value=simulations.MOST_SEED,
        help_text=gettext_lazy("The same seed gives the same result."),
    )  # fmt: skip
    behaviour = forms.FileField(label=gettext_lazy("Their behaviour (TOML)"), required=False)

    OF_CUSTOMERS = ("customers", "runs", "days", "seed", "behaviour")

    @property
    def first_fields(self) -> list[Any]:
        return [self[name] for name in ("kind", "one", "other")]

    @property
    def text_fields(self) -> list[Any]:
        return [self["text"], self["file"]]

    @property
    def day_fields(self) -> list[Any]:
        return [self["begins_on"], self["ends_on"]]

    @property
    def customer_fields(self) -> list[Any]:
        return [self[name] for name in self.OF_CUSTOMERS]


@dataclass(frozen=True, slots=True)
class Progress:
    done: int
    total: int

    @property
    def percent(self) -> int:
        return min(100, 100 * self.done // self.total) if self.total else 0


def _plain() -> dict[str, object]:
    asked = Asked(reports.PAST, ())
    return {
        "kind": reports.PAST, "one": OWN, "customers": asked.customers, "runs": asked.runs, "days": asked.days,
        "seed": asked.seed,
    }  # fmt: skip


@reads()
def listed(request: HttpRequest, desk: Desk) -> HttpResponse:
    return _listed(request, desk)


def _listed(
    request: HttpRequest, desk: Desk, form: TrialForm | None = None, problems: tuple[Problem, ...] = ()
) -> HttpResponse:
    context = {
        "form": form or TrialForm(initial=_plain()),
        "problems": problems,
        "runs": simulations.listed(company=desk.company),
        "known": past.known(company=desk.company),
    }
    return render(request, "trials/list.html", context, status=422 if form else 200)


@acts()
def make(request: HttpRequest, desk: Desk) -> HttpResponse:
    form = TrialForm(request.POST, request.FILES)
    if not form.is_valid():
        return _listed(request, desk, form)
    try:
        asked = _asked(desk, form)
        run = acting.ask(asked=asked, **desk.act)
    except SimulationError as error:
        form.add_error(None, f"{error.message} {error.hint}")
        return _listed(request, desk, form, error.problems)
    except Refusal as refusal:
        form.add_error(None, str(refusal))
        return _listed(request, desk, form)
    _begin(desk, run)
    return redirect("protocol-trial", run.pk)


def _asked(desk: Desk, form: TrialForm) -> Asked:
    """Return what the form asks for; a file that is no protocol is refused with all its problems."""
    said = form.cleaned_data
    text = _text_of(said["file"]) or said["text"].replace("\r\n", "\n")
    chosen = [said["one"], *([said["other"]] if said["other"] else [])]
    texts = []
    for name in chosen:
        found = text if name == OTHER else simulations.text_named(company=desk.company, name=name)
        texts.append(found or "")
    asked = Asked(
        said["kind"], tuple(texts), said["begins_on"], said["ends_on"], said["days"], said["customers"], said["runs"],
        said["seed"], _text_of(said["behaviour"]),
    )  # fmt: skip
    return simulations.checked(company=desk.company, asked=asked, today=desk.today)


def _text_of(uploaded: Any) -> str:
    """Return the text of a small file; one that is too long is cut where reading refuses it."""
    if not uploaded:
        return ""
    return str(uploaded.read(4 * MAX_TEXT + 4).decode("utf-8-sig", errors="replace"))


def _begin(desk: Desk, run: SimulationRun) -> bool:
    folder = settings.TRIALS
    folder.mkdir(parents=True, exist_ok=True)
    asked = {"folder": str(folder), "run_id": run.pk, "company_id": desk.company.pk}
    return own_process.begin(
        folder, run.pk, "amistoso.web.simulation_process", asked, first={"stage": "waiting", "done": 0, "total": 0}
    )


@reads()
def page(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    run = simulations.run_of(company=desk.company, run_id=run_id)
    context: dict[str, object] = {"run": run, "report": ""}
    if run.report is None and not run.problem:
        is_alive = _is_alive(run)
        run.refresh_from_db()  # it may have ended between the two looks
        if run.report is None and not run.problem:
            words = own_process.heard(settings.TRIALS, run.pk) or {}
            context |= {"is_working": is_alive, "progress": Progress(words.get("done", 0), words.get("total", 0))}
    if run.report is not None:
        report = reports.from_kept(run.report)
        context["about"] = pages.about(report, desk.language)
        people = pages.People(simulations.names_of(company=desk.company, report=report), "/customers/")
        context["report"] = mark_safe(pages.inside(report, desk.language, people))  # noqa: S308 - it escapes what it holds
    return render(request, "trials/page.html", context)


def _is_alive(run: SimulationRun) -> bool:
    return settings.TRIALS.is_dir() and own_process.is_alive(settings.TRIALS, run.pk)


@reads()
def file(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    """The result as a page that opens by itself."""
    run = simulations.run_of(company=desk.company, run_id=run_id)
    if run.report is None:
        return redirect("protocol-trial", run_id)
    report = reports.from_kept(run.report)
    people = pages.People(simulations.names_of(company=desk.company, report=report))
    whole = pages.whole(report, desk.language, desk.company.name, people)
    response = HttpResponse(whole, content_type="text/html; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="prueba-{run_id}.html"'
    return response


@reads()
def contacts(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    """Who would have heard what and when, for a spreadsheet."""
    run = simulations.run_of(company=desk.company, run_id=run_id)
    if run.report is None:
        return redirect("protocol-trial", run_id)
    report = reports.from_kept(run.report)
    said = contact_lists.table(report, simulations.names_of(company=desk.company, report=report), desk.language)
    return paper_files.shown(said.encode("utf-8-sig"), f"contactos-{run_id}.csv", paper_files.CSV)


@reads()
def behaviour(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The assumptions as they are built in, to be read and changed."""
    response = HttpResponse(simulations.ready_made_behaviour(), content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="simulated-customers.toml"'
    return response


@acts()
def again(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    """Begin again what was cut short."""
    run = simulations.run_of(company=desk.company, run_id=run_id)
    if run.report is None and not run.problem:
        _begin(desk, run)
    return redirect("protocol-trial", run_id)


@acts()
def delete(request: HttpRequest, desk: Desk, run_id: int) -> HttpResponse:
    acting.delete(company=desk.company, run_id=run_id, actor=desk.actor, at=desk.at)
    own_process.clear(settings.TRIALS, run_id)  # a process at work stops when it finds nothing here
    messages.success(request, _("The trial is deleted."))
    return redirect("protocol-trials")
