"""The warning before the time-out is heard as well: whoever looks for their letter does not look at the glass."""

from collections.abc import Callable

from kiosk.presenter import KioskPresenter


def ring_before_closing(presenter: KioskPresenter, ring: Callable[[], None]) -> None:
    """Once for each warning."""
    was_closing = presenter.screen.closing

    def look() -> None:
        nonlocal was_closing
        closes = presenter.screen.closing
        if closes and not was_closing:
            ring()
        was_closing = closes

    presenter.screenTaken.connect(look)
