"""The settings of each channel, as an administrator writes them: an address that names a provider, and keys apart.

Reading one never opens anything. What is wrong is said with the setting's name and its remedy, and no key is repeated.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

# channel -> provider -> what its address must hold, for the message when it does not
PROVIDERS: Mapping[str, Mapping[str, str]] = {
    "email": {
        "outbox": "outbox:",
        "smtp": "smtp://usuario:clave@servidor:587?tls=starttls",
        "smtps": "smtps://usuario:clave@servidor",
        "mailgun": "anymail://mailgun?domain=mg.empresa.es&region=eu",
        "postmark": "anymail://postmark",
        "brevo": "anymail://brevo",
    },
    "sms": {
        "outbox": "outbox:",
        "twilio": "twilio://CUENTA?from=+34600000000",
        "vonage": "vonage://CLAVE_API?from=+34600000000",
    },
    "whatsapp": {
        "outbox": "outbox:",
        "meta": "meta://ID_DEL_NUMERO",
        "twilio": "twilio://CUENTA?from=+34600000000",
    },
}
SETTINGS = {"email": "AMISTOSO_EMAIL_URL", "sms": "AMISTOSO_SMS_URL", "whatsapp": "AMISTOSO_WHATSAPP_URL"}
KEYS = {"email": "AMISTOSO_EMAIL_KEY", "sms": "AMISTOSO_SMS_KEY", "whatsapp": "AMISTOSO_WHATSAPP_KEY"}
KEYLESS = ("outbox", "smtp", "smtps")
MAX_URL = 2000
_SENDER = re.compile(r"\+[1-9]\d{6,14}")
_ACCOUNT = re.compile(r"[A-Za-z0-9_-]{1,80}")


@dataclass(frozen=True, slots=True)
class Setup:
    """A provider, ready to be used. `options` are what followed the question mark."""

    channel: str
    provider: str
    account: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    key: str = field(default="", repr=False)  # what opens the provider's API
    secret: str = field(default="", repr=False)  # what signs its reports
    url: str = field(default="", repr=False)

    def option(self, name: str, otherwise: str = "") -> str:
        return self.options.get(name, otherwise)

    @property
    def unheard(self) -> str:
        """Name the setting without which nobody could believe what this provider tells us."""
        needs_secret = self.reports and self.provider not in ("twilio", "mailgun")  # these sign with their key
        return f"AMISTOSO_{self.channel.upper()}_SECRET" if needs_secret and not self.secret else ""

    @property
    def sender(self) -> str:
        """The number texts come from; in an address a plus sign may have been read as a blank."""
        return "+" + self.option("from").strip().lstrip("+")

    @property
    def reports(self) -> bool:
        """Does the provider tell us what became of a message?"""
        return self.provider not in KEYLESS


class NotConfigured(ValueError):
    """The channel cannot be used, and why; the words may be shown to anybody."""


def read(channel: str, url: str, key: str = "", secret: str = "") -> Setup:
    """Return the set-up of a channel, or raise NotConfigured."""
    name = SETTINGS[channel]
    if not url.strip():
        raise NotConfigured(f"Falta {name}.")
    if len(url) > MAX_URL or not url.isprintable():
        raise NotConfigured(f"{name} es demasiado larga o tiene signos que no se ven.")
    try:
        parts = urlsplit(url)
        options = {one: values[-1] for one, values in parse_qs(parts.query).items()}
    except ValueError as error:
        raise NotConfigured(f"{name} no es una dirección: revise los corchetes y los dos puntos.") from error
    provider = (parts.hostname or "") if parts.scheme == "anymail" else parts.scheme
    if provider not in PROVIDERS[channel] or (parts.scheme == "anymail") != (_is_mail_provider(channel, provider)):
        raise NotConfigured(f"{name}: se espera {' o '.join(PROVIDERS[channel].values())}")
    # A host is read in small letters, and an account is not.
    account = "" if parts.scheme == "anymail" else unquote(parts.netloc.rpartition("@")[2])
    found = Setup(channel, provider, account, options, key.strip(), secret.strip(), url)
    if provider not in KEYLESS:
        _check(found, name)
    return found


def _is_mail_provider(channel: str, provider: str) -> bool:
    return channel == "email" and provider not in KEYLESS


def _check(setup: Setup, name: str) -> None:
    if not setup.key:
        raise NotConfigured(f"Falta {KEYS[setup.channel]}, la clave del proveedor ({setup.provider}).")
    if not (setup.key.isascii() and setup.key.isprintable()) or " " in setup.key:
        raise NotConfigured(f"{KEYS[setup.channel]} tiene espacios o signos que una clave no tiene.")
    if api := setup.option("api"):
        _check_api(api, name)
    if setup.channel == "email":
        if setup.provider == "mailgun" and not setup.option("domain"):
            raise NotConfigured(f"{name}: a mailgun le falta domain=, el dominio desde el que se envía.")
        return
    if not _ACCOUNT.fullmatch(setup.account):
        raise NotConfigured(f"{name}: falta la cuenta, como en {PROVIDERS[setup.channel][setup.provider]}")
    if setup.provider != "meta" and not _SENDER.fullmatch(setup.sender):
        raise NotConfigured(
            f"{name}: from= debe ser un número como +34600000000: a un nombre nadie puede responderle BAJA."
        )


def _check_api(api: str, name: str) -> None:
    """A key is never sent in the clear, save to this very machine."""
    parts = urlsplit(api)
    is_here = parts.hostname in ("localhost", "127.0.0.1", "::1")
    if not parts.hostname or parts.scheme not in ("http", "https") or (parts.scheme == "http" and not is_here):
        raise NotConfigured(f"{name}: api= debe empezar por https://")
