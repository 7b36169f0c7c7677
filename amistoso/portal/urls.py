"""Every address of the customer's side: behind one token, and nothing that could be counted through."""

from django.urls import URLPattern, path

from amistoso.portal import agreements, optouts, pages

urlpatterns: list[URLPattern] = [
    path("r/<str:token>", pages.page, name="customer-page"),
    path("r/<str:token>/answers", pages.answer, name="customer-page-answers"),
    path("r/<str:token>/copies/<int:number>", pages.copy, name="customer-page-copy"),
    path("r/<str:token>/agreement", agreements.page, name="customer-page-agreement"),
    path("r/<str:token>/agreement/answer", agreements.answer, name="customer-page-agreement-answer"),
    path("r/<str:token>/agreement/copy", agreements.copy, name="customer-page-agreement-copy"),
    path("r/<str:token>/stop", optouts.stop, name="customer-page-stop"),
]
