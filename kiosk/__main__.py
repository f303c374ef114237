"""`balie kiosk`: checks visitors in, gives them a number, prints it."""

from functools import partial

from config.kiosk import KioskSettings
from kiosk.program import opened
from qtkit.startup import run_screen
from supervision.service_manager import service_manager
from supervision.start_deadline import START_WITHIN_S


def run(settings: KioskSettings) -> int:
    """Until somebody stops it; the exit code of the process."""
    open_program = partial(opened, settings, find_manager=service_manager)
    return run_screen(f"kiosk {settings.name}", open_program, start_within_s=START_WITHIN_S)
