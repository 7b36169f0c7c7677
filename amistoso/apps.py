"""The one Django app."""

from django.apps import AppConfig


class AmistosoConfig(AppConfig):
    name = "amistoso"
    default_auto_field = "django.db.models.BigAutoField"
