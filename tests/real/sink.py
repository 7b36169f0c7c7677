"""A mail server with moods, in a process of its own: `python -m tests.real.sink FOLDER SEED`.

It writes down what it has taken before it says so, as a real one does; what it takes and does not confirm is in the
log too. At random it refuses for now or for good, and hangs up before or after the final dot.
"""

import asyncio
import os
import random
import re
import sys
from pathlib import Path

# What happens to a message, and how often among a hundred.
MOODS = {
    "take": 76, "rcpt-450": 3, "rcpt-550": 2, "mail-451": 2, "data-451": 3, "drop-in-content": 3, "dot-451": 3,
    "dot-554": 2, "drop-after-dot": 3, "take-and-drop": 3,
}  # fmt: skip
SLOWEST_ANSWER_S = 0.008


class Sink:
    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.log = os.open(folder / "taken", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._converse(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the other side was killed
        finally:
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 sink\r\n")
        mood = "take"
        while line := await reader.readline():
            verb = line[:4].upper().decode("ascii", "replace")
            if verb == "MAIL":
                mood = self.chance.choices(list(MOODS), list(MOODS.values()))[0]
            refused = re.fullmatch(rf"{verb.lower()}-(\d+)", mood)
            if refused:
                writer.write(f"{refused[1]} not today\r\n".encode())
            elif verb != "DATA":
                writer.write(b"250 ok\r\n")
            elif not await self._content(reader, writer, mood):
                return

    async def _content(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, mood: str) -> bool:
        writer.write(b"354 go on\r\n")
        if mood == "drop-in-content":
            await reader.read(200)
            return False
        content = await reader.readuntil(b"\r\n.\r\n")
        await asyncio.sleep(self.chance.random() * SLOWEST_ANSWER_S)
        if mood in ("take", "take-and-drop"):
            found = re.search(rb"(?im)^Message-ID: (\S+)", content)
            os.write(self.log, (found[1] if found else b"?") + b"\n")
            await asyncio.sleep(self.chance.random() * SLOWEST_ANSWER_S)
        if mood in ("drop-after-dot", "take-and-drop"):
            return False
        refused = re.fullmatch(r"dot-(\d+)", mood)
        writer.write(f"{refused[1]} not today\r\n".encode() if refused else b"250 taken\r\n")
        return True


async def listen(folder: Path, seed: int) -> None:
    server = await asyncio.start_server(Sink(folder, seed).talk, "127.0.0.1", 0, limit=2**20)
    unfinished = folder / "port.tmp"
    unfinished.write_text(str(server.sockets[0].getsockname()[1]))
    unfinished.replace(folder / "port")
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(listen(Path(sys.argv[1]), int(sys.argv[2])))
