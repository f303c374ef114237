"""What the last set-up was made from, so that the next one only does what changed."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path

from setup import readers


@dataclass(frozen=True)
class Stamp:
    """Digests of what each step reads; an empty one has never been done."""

    place: str = ""
    """Scripts in `.venv` hold the folder's full name, so a moved folder needs a new one."""
    packages: str = ""
    texts: str = ""
    readers: str = ""
    """Of tickets; only the tests ask for them."""


def current(root: Path) -> Stamp:
    texts = [file.read_bytes() for file in text_files(root)]
    return Stamp(
        place=str(root),
        packages=_packages(root),
        texts=_digest(*texts) if texts else "",
        readers=_digest(*(file.read_bytes() for file in readers.sources(root))),
    )


def text_files(root: Path) -> list[Path]:
    """Every program keeps its translations in a folder `texts` of its own."""
    return sorted(root.glob("*/texts/*.ts"))


def read(root: Path) -> Stamp:
    """An unreadable stamp is as good as none: the steps are done again."""
    try:
        return Stamp(**json.loads(_file(root).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return Stamp()


def write(root: Path, stamp: Stamp) -> None:
    _file(root).parent.mkdir(exist_ok=True)
    _file(root).write_text(json.dumps(asdict(stamp), indent=2) + "\n", encoding="utf-8")


def _packages(root: Path) -> str:
    """The tool sections of pyproject.toml change daily and install nothing."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    installs = {"build": project["build-system"], "project": project["project"], "found": project["tool"]["setuptools"]}
    return _digest((root / "requirements.lock").read_bytes(), json.dumps(installs, sort_keys=True).encode())


def _digest(*parts: bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def _file(root: Path) -> Path:
    return root / ".setup/stamp.json"
