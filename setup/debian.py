"""The Debian packages that Balie stands on: which are missing, and installing them as root or with sudo."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from setup.problem import SetupError

QT_OFFSCREEN = ("libglib2.0-0", "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libxkbcommon0")
"""Without these PySide6 does not even import; the first complaint is about libGL.so.1."""

DEVICES = ("libzbar0", "libusb-1.0-0")
"""zbar is the second reader of QR codes, libusb the road to USB printers."""

TICKETS = ("libfribidi0",)
"""Pillow asks it for the direction of a text; without it an Arabic ticket runs the wrong way."""

QT_ON_A_SCREEN = ("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0")
"""Qt's plugin for X11; offscreen runs do without."""

DATABASE = ("postgresql",)
"""Only the tests and the benchmarks want it, for a private cluster of their own; SQLite needs no package."""

SOUND_SERVER = ("pulseaudio", "pulseaudio-utils")
"""The tests listen to what is played on a private one; a machine that has PipeWire is left as it is."""

VOICE = ("espeak-ng",)
"""A display that speaks its calls wants it, and a kiosk that reads its pages; the tests listen to both."""

READERS = ("tesseract-ocr", "zbar-tools")
"""The tests read the number and the code on a printed ticket with programs that did not draw them."""

BROWSER = ("chromium",)
"""The tests look at the web boards with it, as a television does; without it those tests are skipped and say so."""

UNITS = ("systemd",)
"""The tests let it read the unit files; nothing is started by it."""

X_SERVER = ("xvfb", "libxcb-keysyms1")
"""The tests press the counter client's key of the whole screen on it."""

NEEDED = (*QT_OFFSCREEN, *DEVICES, *TICKETS)


def wanted(purpose: str) -> tuple[str, ...]:
    """What a purpose does better with; its absence is told and stops nothing."""
    screen = QT_ON_A_SCREEN if os.environ.get("DISPLAY") else ()
    thorough = purpose in ("test", "bench", "reliability")
    database = DATABASE if thorough and not postgresql_is_here() else ()
    voice = VOICE if thorough else ()
    sound_server = SOUND_SERVER if thorough and shutil.which("pipewire") is None else ()
    readers = READERS if purpose == "test" else ()
    browser = BROWSER if purpose == "test" and shutil.which("chromium") is None else ()
    x_server = X_SERVER if purpose == "test" else ()
    units = UNITS if purpose == "test" and shutil.which("systemd-analyze") is None else ()
    return (*screen, *database, *sound_server, *voice, *readers, *browser, *x_server, *units)


def postgresql_is_here() -> bool:
    """Debian keeps `initdb` outside the PATH, in a folder per version."""
    return shutil.which("initdb") is not None or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def is_debian() -> bool:
    return shutil.which("dpkg-query") is not None and shutil.which("apt-get") is not None


def missing(packages: tuple[str, ...]) -> tuple[str, ...]:
    """Those that no installed package is or provides: Debian 13 and Ubuntu 24.04 renamed some (`libglib2.0-0t64`)."""
    listed = subprocess.run(
        ["dpkg-query", "-W", "-f=${db:Status-Abbrev}|${Package}|${Provides}\n"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return absent_from(listed, packages)


def absent_from(listed: str, packages: tuple[str, ...]) -> tuple[str, ...]:
    """`listed` has a line per package: its status, its name, and what it provides (`a (= 1), b`)."""
    here: set[str] = set()
    for line in listed.splitlines():
        status, name, provides = line.split("|", 2)
        if status.startswith("ii"):
            here.add(name)
            here.update(provided.split()[0] for provided in provides.split(",") if provided.strip())
    return tuple(package for package in packages if package not in here and f"{package}t64" not in here)


def install(packages: tuple[str, ...]) -> None:
    """Install them, or say what a person with more rights must type.

    Raises:
        SetupError: The rights are missing or apt refuses.
    """
    by_hand = f"sudo apt-get install {' '.join(packages)}"
    rights = _rights()
    if rights is None:
        raise SetupError(f"Balie needs Debian packages that only root may install: run `{by_hand}`, then make again.")
    print(f"Installing Debian packages: {' '.join(packages)}", flush=True)
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    # A source that cannot be reached does not matter when the others have the package, so only the installation counts.
    subprocess.run([*apt, "update"], check=False, stdout=subprocess.DEVNULL)
    done = subprocess.run(
        [*apt, "install", "--yes", "--no-remove", "--no-install-recommends", *packages],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        raise SetupError(f"apt-get could not install them (its words are above): try `{by_hand}`, then make again.")


def _rights() -> list[str] | None:
    """What goes before a command to run it as root; nothing asks for a password where nobody can type one."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    without_password = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0
    return ["sudo"] if without_password or sys.stdin.isatty() else None
