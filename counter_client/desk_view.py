"""The three regions from left to right, in the order of the work: now, next, waiting."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from counter_client.actions import Action
from counter_client.appointment_rows import appointment_rows
from counter_client.appointments_region import AppointmentsRegion
from counter_client.moment import Moment
from counter_client.next_region import NextRegion
from counter_client.now_region import NowRegion
from counter_client.waiting_region import WaitingRegion
from counter_client.words import GRID_PX, card
from qtkit.theme.look import Look

NOW_SHARE, NEXT_SHARE, WAITING_SHARE = 30, 20, 50
"""Parts of the width; the list has room for a product's whole name on a small screen."""
NOW_LEAST_PX, NEXT_LEAST_PX = 384, 224
TAB_KEYS = ("Ctrl+1", "Ctrl+2")


class DeskView(QWidget):
    """Holds the regions and draws them all from one moment."""

    def __init__(self, look: Look, do: Callable[[Action], None], choose: Callable[[str | None], None]) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.now = NowRegion(do)
        self.now.setMinimumWidth(NOW_LEAST_PX)
        self.next = NextRegion(look)
        self.next.setMinimumWidth(NEXT_LEAST_PX)
        self.waiting = WaitingRegion(look, do, choose)
        self.appointments = AppointmentsRegion(look)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("lists")
        self.tabs.addTab(self.waiting, "")
        self.tabs.addTab(self.appointments, "")
        lists, column = card("lists.card")
        column.addWidget(self.tabs)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, GRID_PX)
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.now, NOW_SHARE)
        row.addWidget(self.next, NEXT_SHARE)
        row.addWidget(lists, WAITING_SHARE)

    def look_like(self, look: Look) -> None:
        for region in (self.next, self.waiting, self.appointments):
            region.look_like(look)

    def draw(self, moment: Moment) -> None:
        for region in (self.now, self.next, self.waiting, self.appointments):
            region.draw(moment)
        coming = 0
        if moment.seat is not None:
            coming = len(appointment_rows(moment.hall, seat=moment.seat, now=moment.now, language=moment.language))
        titles = (
            self.tr("Waiting ({count})").format(count=moment.desk.waiting),
            self.tr("Appointments ({count})").format(count=coming),
        )
        for place, (title, key) in enumerate(zip(titles, TAB_KEYS, strict=True)):
            self.tabs.setTabText(place, f"{title}   {key}")
