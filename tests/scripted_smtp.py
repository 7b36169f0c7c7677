"""A small SMTP server that does what it is told at one point of the conversation: refuse, answer nonsense, hang up.

For what a well-behaved server cannot show. It keeps what it has taken, by Message-ID.
"""

import re
import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field

POINTS = ("connect", "EHLO", "MAIL", "RCPT", "DATA", "dot")


@dataclass
class ScriptedSmtp:
    """`faults` maps a point to an answer (`450 no`), `drop`, or for the dot `take-and-drop` and `hang`."""

    faults: dict[str, str] = field(default_factory=dict)
    refused_addresses: dict[str, str] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)
    contents: list[bytes] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    connections: int = 0

    def __enter__(self) -> "ScriptedSmtp":
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.open_lines: list[socket.socket] = []
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for line in self.open_lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}?tls=none"

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self.listener.accept()
                self.connections += 1
                self.open_lines.append(line)
                threading.Thread(target=self._talk, args=(line,), daemon=True).start()

    def _talk(self, line: socket.socket) -> None:
        with suppress(OSError), line, line.makefile("rb") as heard:
            if not self._answer(line, "connect", "220 ready"):
                return
            while command := heard.readline():
                said = command.decode("latin-1").strip()
                self.commands.append(said)
                if not self._obey(line, heard, said):
                    return

    def _obey(self, line: socket.socket, heard, said: str) -> bool:
        verb = said[:4].upper().replace("HELO", "EHLO")
        if verb == "QUIT":
            return False
        if verb == "RCPT":
            address = re.search(r"<(.*?)>", said)[1]
            if address in self.refused_addresses:
                line.sendall(f"{self.refused_addresses[address]}\r\n".encode())
                return True
        if verb != "DATA":
            return self._answer(line, verb, "250 ok")
        if "DATA" in self.faults or not self._answer(line, "DATA", "354 go on"):
            return "DATA" in self.faults and self._answer(line, "DATA", "")
        return self._take(line, heard)

    def _take(self, line: socket.socket, heard) -> bool:
        content = b""
        while (more := heard.readline()) not in (b".\r\n", b""):
            content += more
        fault = self.faults.get("dot", "")
        if not fault or fault in ("take-and-drop", "hang"):
            self.taken.append(re.search(rb"(?im)^Message-ID: (\S+)", content)[1].decode())
            self.contents.append(content)
        if fault == "hang":
            threading.Event().wait(3)
            return False
        return fault != "take-and-drop" and self._answer(line, "dot", "250 taken")

    def _answer(self, line: socket.socket, point: str, usual: str) -> bool:
        fault = self.faults.get(point, usual)
        if fault == "drop":
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            return False
        line.sendall(f"{fault}\r\n".encode())
        return not fault.startswith("421")
