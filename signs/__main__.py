"""`balie signs`: shows on signs and lights, without a screen, who is called to each counter."""

from functools import partial

from config.signs import SignsSettings
from qtkit.running import run_headless
from signs.program import opened
from supervision.service_manager import service_manager
from supervision.start_deadline import START_WITHIN_S


def run(settings: SignsSettings) -> int:
    """Until somebody stops it; the exit code of the process."""
    open_program = partial(opened, settings, find_manager=service_manager)
    return run_headless(f"signs {settings.name}", open_program, start_within_s=START_WITHIN_S)
