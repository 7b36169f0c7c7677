"""A provider on loopback: a real HTTP server that answers as it is told, and remembers all that it was asked."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


@dataclass
class Asked:
    """One request as it came in."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        return {name: values[-1] for name, values in parse_qs(self.body.decode(), keep_blank_values=True).items()}

    @property
    def json(self):
        return json.loads(self.body)


@dataclass
class Provider:
    """`answers` are given one after the other, and the last again and again: (status, body), or a word:

    `drop` closes after the request was read, `slow` says nothing for a while, `cut` closes half-way through the answer.
    """

    url: str = ""
    answers: list = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    def say(self, *answers) -> None:
        self.answers = list(answers)


@contextmanager
def provider(*answers) -> Iterator[Provider]:
    told = Provider(answers=list(answers))

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            told.asked.append(Asked(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            said = told.answers.pop(0) if len(told.answers) > 1 else told.answers[0]
            if callable(said):
                said = said(told.asked[-1])
            if said == "drop":
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            if said == "slow":
                time.sleep(3)
                return
            status, content = said[0], said[1]
            kind = "application/json" if not isinstance(content, str) else "text/html"
            payload = content.encode() if isinstance(content, str) else json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            for name, value in (said[2] if len(said) > 2 else {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload)

        def log_message(self, *args) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    told.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()


def closed_port() -> int:
    """A port at which nobody answers."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])
