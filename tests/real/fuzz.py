"""`bin/fuzz [family ...] [--files N] [--seed S]`: damaged files must never stop the importers, nor be loaded by halves.

Each family runs in a worker that may take 300 MiB more than it starts with and five seconds a file; one that hangs
or dies is started again behind the file that did it. `--only N --save FILE` writes one damaged file down.
"""

import argparse
import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

MAX_SILENCE_S = 60
MAX_TOLD = 20


def main() -> int:
    from tests.real.fuzz_families import FAMILIES

    parser = argparse.ArgumentParser(
        prog="bin/fuzz", description="Damage files and read them; one JSON line per family."
    )
    parser.add_argument("families", nargs="*", metavar=" | ".join(FAMILIES))
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--only", type=int)
    parser.add_argument("--save", type=Path)
    asked = parser.parse_args()
    if wrong := set(asked.families) - set(FAMILIES):
        parser.error(f"no such family: {', '.join(sorted(wrong))}")
    if asked.only is not None:
        from tests.real.damage import damaged

        content = damaged(f"{asked.seed}:{asked.families[0]}:{asked.only}", FAMILIES[asked.families[0]].originals())
        (asked.save or Path("damaged.bin")).write_bytes(content)
        return 0
    bad = 0
    for family in asked.families or FAMILIES:
        found = run(family, asked.files, asked.seed)
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        sys.stdout.flush()
        bad += len(found["failures"])
    return 1 if bad else 0


def run(family: str, files: int, seed: str) -> dict[str, Any]:
    """Run one family to the end, whatever becomes of its workers."""
    started, at = time.monotonic(), 0
    totals: dict[str, Any] = {"family": family, "files": files, "seed": seed, "refused": 0, "read": 0, "slowest_s": 0.0,
                              "slowest": 0, "peak_mib": 0, "failures": []}  # fmt: skip
    while at < files:
        at = _work(family, at, files, seed, totals)
        if at < 0:  # it died somewhere behind the last word it said: again, with a word before each file
            at = _work(family, -at, files, seed, totals, is_careful=True)
    totals["wall_s"] = round(time.monotonic() - started, 1)
    totals["failed"] = len(totals["failures"])
    totals["failures"] = totals["failures"][:MAX_TOLD]
    return totals


def _work(family: str, start: int, files: int, seed: str, totals: dict[str, Any], *, is_careful: bool = False) -> int:
    """Let one worker go on from a file; return where the next one has to begin, below zero if it is not sure."""
    command = [sys.executable, "-m", "tests.real.fuzz_worker", family, str(start), str(files), seed]
    command += ["careful"] if is_careful else []
    worker = subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONHASHSEED": "0"})
    assert worker.stdout is not None
    at, pending = start, b""
    while True:
        ready, _, _ = select.select([worker.stdout], [], [], MAX_SILENCE_S)
        piece = os.read(worker.stdout.fileno(), 65_536) if ready else b""
        if not piece:
            break
        *lines, pending = (pending + piece).split(b"\n")
        for line in lines:
            said = json.loads(line)
            at = said.pop("at")
            _add(totals, said, at)
    is_hanging = not ready
    worker.kill() if is_hanging else None
    code = worker.wait()
    worker.stdout.close()
    if at >= files:
        return files
    if not is_careful:
        return -max(at, 1)
    what = f"silent for {MAX_SILENCE_S} s" if is_hanging else f"the worker died ({code})"
    totals["failures"].append({"file": at, "what": what})
    return at + 1


def _add(totals: dict[str, Any], said: dict[str, Any], at: int) -> None:
    totals["refused"] += said.get("refused", 0)
    totals["read"] += said.get("read", 0)
    totals["peak_mib"] = max(totals["peak_mib"], said.get("peak_mib", 0))
    if said.get("slowest_s", 0) > totals["slowest_s"]:
        totals["slowest_s"], totals["slowest"] = said["slowest_s"], said["slowest"]
    if "what" in said:
        totals["failures"].append({"file": at, "what": said["what"]})


if __name__ == "__main__":
    sys.exit(main())
