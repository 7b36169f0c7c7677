"""Every address of the customer's side: behind one token, and nothing that could be counted through."""

from django.urls import URLPattern, path

from amistoso.portal import acts, agreements, optouts, pages

urlpatterns: list[URLPattern] = [
    path("r/<str:token>", pages.page, name="customer-page"),
    path("r/<str:token>/answers", pages.answer, name="customer-page-answers"),
    path("r/<str:token>/copies/<str:mark>", pages.copy, name="customer-page-copy"),
    path("r/<str:token>/statement", pages.statement, name="customer-page-statement"),
    path("r/<str:token>/paid", acts.paid, name="customer-page-paid"),
    path("r/<str:token>/promise", acts.promise, name="customer-page-promise"),
    path("r/<str:token>/plan", acts.plan, name="customer-page-plan"),
    path("r/<str:token>/dispute", acts.dispute, name="customer-page-dispute"),
    path("r/<str:token>/reason", acts.reason, name="customer-page-reason"),
    path("r/<str:token>/person", acts.person, name="customer-page-person"),
    path("r/<str:token>/language", acts.language, name="customer-page-language"),
    path("r/<str:token>/agreement", agreements.page, name="customer-page-agreement"),
    path("r/<str:token>/agreement/answer", agreements.answer, name="customer-page-agreement-answer"),
    path("r/<str:token>/agreement/copy", agreements.copy, name="customer-page-agreement-copy"),
    path("r/<str:token>/stop", optouts.stop, name="customer-page-stop"),
]
