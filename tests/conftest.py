"""How hard Hypothesis tries: little on every run, much with `--hypothesis-profile nightly`."""

from hypothesis import HealthCheck, settings

_CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("quick", max_examples=30, **_CALM)
settings.register_profile("nightly", max_examples=1000, **_CALM)
settings.load_profile("quick")
