"""The protocol a company works by: its own text, or the ready-made one."""

from functools import lru_cache
from importlib import resources

from amistoso.core import protocol_files
from amistoso.core.documents import Problem
from amistoso.core.protocols import Protocol
from amistoso.models import Company


class ProtocolError(ValueError):
    """The stored protocol cannot be read; `problems` says where and why."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{problem.where}: {problem.message}" for problem in problems))
        self.problems = problems


@lru_cache(maxsize=1)
def ready_made_text() -> str:
    return resources.files("amistoso").joinpath("protocols", "cobro-amistoso.toml").read_text("utf-8")


def protocol_text_of(company: Company) -> str:
    return company.protocol_text or ready_made_text()


def protocol_of(company: Company) -> Protocol:
    return _read(protocol_text_of(company))


@lru_cache(maxsize=64)
def _read(text: str) -> Protocol:
    protocol, problems = protocol_files.read(text)
    if protocol is None:
        raise ProtocolError(problems)
    return protocol
