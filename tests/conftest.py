"""How hard Hypothesis tries (`--hypothesis-profile nightly`: much), and where the tables of the tests stand."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

_CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("quick", max_examples=30, **_CALM)
settings.register_profile("nightly", max_examples=1000, **_CALM)
settings.load_profile("quick")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """A file, as at work: in memory the desk under test and the test itself would share one connection.

    Then a page read by the browser may end in the middle of the test's own transaction.
    """
    from django.conf import settings as amistoso

    database = amistoso.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        database["TEST"]["NAME"] = str(Path(amistoso.HOME) / "tests.sqlite3")
