"""`balie signs`: shows on signs and lights, without a screen, who is called to each counter."""

from functools import partial

from config.signs import SignsSettings
from qtkit.running import run_headless
from signs.program import opened


def run(settings: SignsSettings) -> int:
    """Until somebody stops it; the exit code of the process."""
    return run_headless(f"signs {settings.name}", partial(opened, settings))
