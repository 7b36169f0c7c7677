"""The ready-made protocol, as every test of the core uses it."""

from importlib import resources

from amistoso.core import protocol_files
from amistoso.core.protocols import Protocol

TEXT = resources.files("amistoso").joinpath("protocols", "cobro-amistoso.toml").read_text("utf-8")


def ready_made() -> Protocol:
    protocol, problems = protocol_files.read(TEXT)
    assert protocol is not None, problems
    return protocol


PROTOCOL = ready_made()
