"""The pictures of the README, made from the demo company: `bin/pictures`."""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.surroundings import QUIET, find_chromium

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
AMISTOSO = [sys.executable, "-m", "amistoso.cli"]


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="amistoso-pictures-") as home, socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
        door.close()
        environment = {**os.environ, "AMISTOSO_HOME": home}
        made = subprocess.run(
            [*AMISTOSO, "demo", "--no-serve"], env=environment, check=True, stdout=subprocess.PIPE, text=True
        )
        password = re.search(r"Contraseña de ambos: (\S+)", made.stdout)[1]
        desk = subprocess.Popen([*AMISTOSO, "serve", f"--port={port}"], env=environment)
        try:
            wait_for(port)
            take(f"http://127.0.0.1:{port}", password)
        finally:
            desk.terminate()
            desk.wait()


def wait_for(port: int) -> None:
    for _ in range(100):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise SystemExit("The desk did not open in twenty seconds.")


def take(address: str, password: str) -> None:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=find_chromium(), args=QUIET)
        context = browser.new_context(viewport={"width": 1200, "height": 820})
        page = context.new_page()
        page.goto(address)
        page.fill("input[name=username]", "alicia")
        page.fill("input[name=password]", password)
        page.keyboard.press("Enter")
        page.wait_for_url(address + "/")
        shoot(page, "today")
        page.locator("a:has-text('Revisar')").first.click()
        shoot(page, "message")
        page.locator("a[href*='/customers/']").first.click()
        shoot(page, "customer")
        phone = browser.new_context(viewport={"width": 390, "height": 780}, storage_state=context.storage_state())
        page = phone.new_page()
        page.goto(address)
        shoot(page, "phone")
        browser.close()


def shoot(page: Page, name: str) -> None:
    page.wait_for_load_state("networkidle")
    page.screenshot(path=FOLDER / f"{name}.png")
    sys.stderr.write(f"docs/pictures/{name}.png\n")


if __name__ == "__main__":
    main()
