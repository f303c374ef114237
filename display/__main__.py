"""`balie display`: shows and sounds who is called."""

from functools import partial

from config.display import DisplaySettings
from display.program import opened
from qtkit.startup import run_screen


def run(settings: DisplaySettings) -> int:
    """Until somebody stops it; the exit code of the process."""
    return run_screen(f"display {settings.name}", partial(opened, settings))
