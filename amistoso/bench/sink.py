"""A mail server that takes everything at once and keeps nothing: `python -m amistoso.bench.sink PORT_FILE`."""

import asyncio
import sys
from pathlib import Path

ANSWERS = {b"EHLO": b"250 sink\r\n", b"DATA": b"354 go on\r\n", b"QUIT": b"221 bye\r\n"}


async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 sink\r\n")
    while line := await reader.readline():
        verb = line[:4].upper()
        writer.write(ANSWERS.get(verb, b"250 ok\r\n"))
        if verb == b"DATA":
            await reader.readuntil(b"\r\n.\r\n")
            writer.write(b"250 taken\r\n")
        if verb == b"QUIT":
            break
    writer.close()


async def listen(port_file: Path) -> None:
    server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=2**20)
    unfinished = port_file.with_suffix(".tmp")
    unfinished.write_text(str(server.sockets[0].getsockname()[1]))
    unfinished.replace(port_file)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(listen(Path(sys.argv[1])))
