"""`balie kiosk`: checks visitors in, gives them a number, prints it."""

from functools import partial

from config.kiosk import KioskSettings
from kiosk.program import opened
from qtkit.startup import run_screen


def run(settings: KioskSettings) -> int:
    """Until somebody stops it; the exit code of the process."""
    return run_screen(f"kiosk {settings.name}", partial(opened, settings))
