"""What staff are told about the pages: in their list of devices, beside the sound."""

from collections.abc import Callable

from display.pages.presenter import PagePresenter
from drivers.health import DeviceState, Health

ALL_WELL = DeviceState(Health.OK, "Every page can be shown.")


def report_pages(pages: PagePresenter, report: Callable[[DeviceState], None]) -> None:
    """Now, and whenever a page has to be left out or can be shown again: calls go on in either case."""
    pages.troubleChanged.connect(lambda sentences: report(_state(sentences)))
    report(ALL_WELL)
    pages.look_at_files()


def _state(sentences: tuple[str, ...]) -> DeviceState:
    return DeviceState(Health.DEGRADED, " ".join(sentences)) if sentences else ALL_WELL
