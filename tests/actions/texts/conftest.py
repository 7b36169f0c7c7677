"""A company whose texts leave by a provider on loopback."""

import pytest

from tests import world
from tests.scripted_http import provider
from tests.texting import ACCOUNT, KEY, SECRET


@pytest.fixture
def company():
    return world.company()


@pytest.fixture
def twilio(settings, tmp_path):
    with provider((201, {"sid": "SM1", "status": "queued"})) as there:
        settings.OUTBOX, settings.EMAIL_URL = tmp_path, "outbox:"
        settings.SMS_URL = f"twilio://{ACCOUNT}?from=%2B34911000000&api={there.url}"
        settings.WHATSAPP_URL = ""
        settings.CHANNEL_KEYS, settings.CHANNEL_SECRETS = {"sms": KEY}, {"sms": SECRET}
        settings.BASE_URL = "https://mesa.example"
        yield there
