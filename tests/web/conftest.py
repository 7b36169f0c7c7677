"""The desk under test: a fixed day, the Spanish catalogue made, and a client for each person."""

import pytest
from django.test import Client

from amistoso.web.locale import compile as catalogue
from tests import world as worlds


@pytest.fixture(scope="session", autouse=True)
def _words() -> None:
    catalogue.compile_all()


@pytest.fixture(autouse=True)
def _day(settings) -> None:
    settings.AS_OF = worlds.AS_OF
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def world(db) -> worlds.World:
    return worlds.build()


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def alice(world) -> Client:
    return client_of(world.alice)


@pytest.fixture
def bob(world) -> Client:
    return client_of(world.bob)


@pytest.fixture
def charlie(world) -> Client:
    return client_of(world.charlie)
