"""Settings read from the environment, each with a safe default and an error that names the value."""

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

from amistoso.logs import LOGGING as LOGGING  # what goes wrong inside is told on the server's own output

HOME = Path(os.environ.get("AMISTOSO_HOME", "amistoso-data")).resolve()
BASE_DIR = Path(__file__).resolve().parent


def _secret_key() -> str:
    """The environment's key, or one made once and kept beside the data, readable only by its owner."""
    given = os.environ.get("AMISTOSO_SECRET_KEY")
    if given:
        return given
    kept = HOME / "secret-key"
    if not kept.exists():
        HOME.mkdir(parents=True, exist_ok=True)
        try:
            with os.fdopen(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(secrets.token_urlsafe(50))
        except FileExistsError:
            pass  # another process made it at the same moment
    return kept.read_text()


def _database() -> dict[str, Any]:
    url = os.environ.get("AMISTOSO_DATABASE_URL")
    if url:
        return dict(dj_database_url.parse(url, conn_max_age=60))
    HOME.mkdir(parents=True, exist_ok=True)
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(HOME / "amistoso.sqlite3"),
        "OPTIONS": {
            # A million invoices are one transaction of a minute: who writes meanwhile waits, and is not refused.
            "timeout": 120,
            # One writer at a time, asked for at the start: a reader that turns writer half-way cannot fail.
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-64000;"
            # After such a list the log would stay as large as the list.
            " PRAGMA journal_size_limit=67108864;",
        },
    }


def _trusted_proxies() -> int:
    told = os.environ.get("AMISTOSO_PROXIES", "").strip() or "0"
    if not (told.isascii() and told.isdigit() and len(told) < 3):
        raise ImproperlyConfigured(f"AMISTOSO_PROXIES={told!r}: se espera cuántos hay delante, 0 o un número pequeño.")
    return int(told)


def _public_url() -> str:
    """A link in a letter cannot be called back: what is not a plain address is refused at the start."""
    url = os.environ.get("AMISTOSO_PUBLIC_URL", "").strip().rstrip("/")
    parts = urlsplit(url)
    is_here = parts.hostname in ("localhost", "127.0.0.1")
    is_plain = url == f"{parts.scheme}://{parts.netloc}" and url.isascii() and "@" not in url
    if url and not (is_plain and parts.hostname and (parts.scheme == "https" or (parts.scheme == "http" and is_here))):
        raise ImproperlyConfigured(
            f"AMISTOSO_PUBLIC_URL={url.rpartition('@')[2]!r}: se espera https:// y un servidor, sin nada detrás."
        )
    return url


SECRET_KEY = _secret_key()
DEBUG = os.environ.get("AMISTOSO_DEBUG") == "1"
ALLOWED_HOSTS = [h for h in os.environ.get("AMISTOSO_HOSTS", "localhost,127.0.0.1,[::1]").split(",") if h]
# Links in messages are built from this, never from a request's Host header.
BASE_URL = os.environ.get("AMISTOSO_BASE_URL", "http://localhost:8000").rstrip("/")
# Where customers open the links of their messages, `https://` and nothing behind the host; empty: no message has one.
PUBLIC_URL = _public_url()
if PUBLIC_URL:
    ALLOWED_HOSTS.append(str(urlsplit(PUBLIC_URL).hostname))
# How many proxies of ours stand before the desk and say whom they speak for; only so many are believed.
TRUSTED_PROXIES = _trusted_proxies()
EMAIL_URL = os.environ.get("AMISTOSO_EMAIL_URL", "outbox:")
SMS_URL = os.environ.get("AMISTOSO_SMS_URL", "")
WHATSAPP_URL = os.environ.get("AMISTOSO_WHATSAPP_URL", "")
# What opens each provider's API, and what signs its reports. Only from the environment, and shown nowhere.
CHANNEL_KEYS = {one: os.environ.get(f"AMISTOSO_{one.upper()}_KEY", "") for one in ("email", "sms", "whatsapp")}
CHANNEL_SECRETS = {one: os.environ.get(f"AMISTOSO_{one.upper()}_SECRET", "") for one in ("email", "sms", "whatsapp")}
WHATSAPP_VERIFY = os.environ.get("AMISTOSO_WHATSAPP_VERIFY", "")  # the word Meta asks for when a webhook is added
# Where delivery reports come in, and later replies: imaps://user:password@server/INBOX
MAILBOX_URL = os.environ.get("AMISTOSO_MAILBOX_URL", "")
OUTBOX = HOME / "outbox"
UPLOADS = HOME / "uploads"
ARCHIVE = HOME / "archive"
TRIALS = HOME / "trials"  # how far protocols that are being tried have got
PRINT_FONTS = BASE_DIR / "web" / "static" / "vendor" / "print"
# A day the desk takes for today (`2026-11-24` or `2026-11-24T10:00`), to practise or to show; empty: the clock's.
AS_OF = os.environ.get("AMISTOSO_AS_OF", "")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.forms",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "amistoso",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "amistoso.web.middleware.content_policy",
    "amistoso.portal.door.only_pages",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "amistoso.web.middleware.chosen_language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "amistoso.urls"
WSGI_APPLICATION = "amistoso.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "web" / "templates", BASE_DIR / "portal" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "amistoso.web.desk.in_templates",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "amistoso.web.tags"],
        },
    }
]
DATABASES = {"default": _database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "today"
LOGOUT_REDIRECT_URL = "login"

LANGUAGE_CODE = "es"
LANGUAGES = [("es", "Español"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "web" / "locale"]
LANGUAGE_COOKIE_NAME = "amistoso_language"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "static/"
# Only for those who let a web server of their own hand out the files (manage.py collectstatic).
STATIC_ROOT = os.environ.get("AMISTOSO_STATIC_ROOT")
STATICFILES_DIRS = [BASE_DIR / "web" / "static", BASE_DIR / "portal" / "static"]
WHITENOISE_USE_FINDERS = True  # one command to try: no collectstatic needed

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = BASE_URL.startswith("https://")
CSRF_TRUSTED_ORIGINS = [BASE_URL] if BASE_URL.startswith("https://") else []  # TLS ends at the web server before us
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "amistoso.web.errors.stale_form"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "amistoso.web.uploads.RefuseTooMuch",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
