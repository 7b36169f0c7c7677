"""A real IMAP server: Debian's dovecot as an ordinary process, with its own configuration in a folder of its own."""

import grp
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

PROGRAM = shutil.which("dovecot") or "/usr/sbin/dovecot"
MISSING = "no dovecot: apt-get install dovecot-imapd"
PASSWORD = "clave-larga@1"


@dataclass
class Post:
    """The mailbox of `ana`, and where it is."""

    port: int
    folder: Path
    count: int = 0

    @property
    def url(self) -> str:
        return f"imap://ana:{quote(PASSWORD, safe='')}@127.0.0.1:{self.port}/INBOX?tls=none"

    def drop(self, mail: bytes) -> None:
        """A mail arrives: into `tmp` first and then to its place, as any deliverer does it."""
        self.count += 1
        name = f"{time.time_ns()}.{self.count}.here"
        (self.folder / "tmp" / name).write_bytes(mail)
        (self.folder / "tmp" / name).chmod(0o666)
        (self.folder / "tmp" / name).replace(self.folder / "new" / name)

    def lying(self) -> list[bytes]:
        return sorted(one.read_bytes() for part in ("new", "cur") for one in (self.folder / part).iterdir())

    def forget_numbers(self) -> None:
        """The server loses its index, and numbers all mails anew."""
        for name in list(self.folder.glob("dovecot*")):
            shutil.rmtree(name) if name.is_dir() else name.unlink()


@contextmanager
def running() -> Iterator[Post]:
    if not Path(PROGRAM).exists():
        pytest.skip(MISSING)
    home = Path(tempfile.mkdtemp(prefix="dovecot-"))  # its sockets must have short names
    maildir = home / "ana"
    for part in ("new", "cur", "tmp"):
        (maildir / part).mkdir(parents=True)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    # It will not run as root; then it runs as nobody, in a folder given to nobody.
    person = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
    user, group = person.pw_name, grp.getgrgid(person.pw_gid).gr_name
    (home / "dovecot.conf").write_text(f"""
protocols = imap
listen = 127.0.0.1
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
ssl = no
disable_plaintext_auth = no
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
mail_location = maildir:{maildir}
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={person.pw_uid} gid={person.pw_gid} home={home}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
""")
    as_nobody: dict[str, Any] = {}
    if os.getuid() == 0:
        for path in (home, *home.rglob("*")):
            os.chown(path, person.pw_uid, person.pw_gid)
        as_nobody = {"user": person.pw_uid, "group": person.pw_gid, "extra_groups": []}
    server = subprocess.Popen(
        [PROGRAM, "-F", "-c", str(home / "dovecot.conf")], stdout=subprocess.DEVNULL,
        stderr=(home / "errors").open("wb"), **as_nobody,
    )  # fmt: skip
    try:
        _wait_for(port, server, home)
        yield Post(port, maildir)
    finally:
        server.terminate()
        server.wait(timeout=20)
        shutil.rmtree(home, ignore_errors=True)


def _wait_for(port: int, server: subprocess.Popen[bytes], home: Path) -> None:
    for _ in range(200):
        if server.poll() is not None:
            log = (home / "log").read_text() if (home / "log").exists() else ""
            raise RuntimeError(f"dovecot: {(home / 'errors').read_text()} {log}")
        with socket.socket() as door:
            door.settimeout(0.5)
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("dovecot does not answer")
