"""What cannot be seen from the width of a page alone: text that runs out of its box, and lines that hang elsewhere."""

from balie.screens.browser import Tab
from balie.screens.page_eye import AWAY_FROM_THE_SIDE, OUT_OF_ITS_BOX


def check_layout(tab: Tab) -> None:
    """As the window is now."""
    assert tab.value(OUT_OF_ITS_BOX) == []
    assert tab.value(AWAY_FROM_THE_SIDE) == []
