"""The three regions from left to right, in the order of the work: now, next, waiting; and the tabs of other duties."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QWidget

from counter_client.desk.actions import Action
from counter_client.desk.appointment_rows import count_coming
from counter_client.desk.moment import Moment
from counter_client.reception.reception_region import ReceptionRegion
from counter_client.regions.appointments_region import AppointmentsRegion
from counter_client.regions.next_region import NextRegion
from counter_client.regions.now_region import NowRegion
from counter_client.regions.waiting_region import WaitingRegion
from counter_client.session.errands import Line
from counter_client.supervision.supervision_region import SupervisionRegion
from counter_client.widgets.labels import GRID_PX, card
from counter_client.widgets.search_field import SearchField
from qtkit.theme.look import Look
from wire.words import Duty

NOW_SHARE, NEXT_SHARE, WAITING_SHARE = 30, 20, 50
"""Parts of the width; the list has room for a product's whole name on a small screen."""
NOW_LEAST_PX, NEXT_LEAST_PX = 384, 224
OWN_TABS = 2
"""Of every clerk. Whoever has other duties too finds the keys in the tool tips: four titles leave no room for them."""
TAB_KEYS = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4")


class DeskView(QWidget):
    """Holds the regions and draws them all from one moment."""

    def __init__(
        self,
        look: Look,
        do: Callable[[Action], None],
        choose: Callable[[str | None], None],
        line: Line | None,
    ) -> None:
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
        self.tabs.setUsesScrollButtons(False)  # a tab out of sight is one that nobody finds
        self.tabs.addTab(self.waiting, "")
        self.tabs.addTab(self.appointments, "")
        self._duties: dict[Duty, ReceptionRegion | SupervisionRegion] = {}
        if line is not None:
            self._duties[Duty.RECEPTION] = ReceptionRegion(look, line)
            self._duties[Duty.SUPERVISE] = SupervisionRegion(look, line)
        self._moment: Moment | None = None
        self._calls = True
        for region in self._duties.values():
            self.tabs.setTabVisible(self.tabs.addTab(region, ""), False)
        self.tabs.currentChanged.connect(self._turned)
        lists, column = card("lists.card")
        column.addWidget(self.tabs)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, GRID_PX)
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.now, NOW_SHARE)
        row.addWidget(self.next, NEXT_SHARE)
        row.addWidget(lists, WAITING_SHARE)

    def look_like(self, look: Look) -> None:
        for region in (self.next, self.waiting, self.appointments, *self._duties.values()):
            region.look_like(look)

    @property
    def search_field(self) -> SearchField | None:
        """Of the list that is shown."""
        shown = self.tabs.currentWidget()
        return shown.filter if isinstance(shown, WaitingRegion | AppointmentsRegion) else None

    def turn_to(self, place: int) -> None:
        """By its key; a tab of a duty that the clerk has not stays where it is."""
        if self.tabs.isTabVisible(place):
            self.tabs.setCurrentIndex(place)

    def start(self) -> None:
        """Where the keys go: to the visitor, or to the work of the tab that is open."""
        region = self._duty_shown()
        if region is not None:
            region.start()
        else:
            self.now.setFocus()

    def draw(self, moment: Moment) -> None:
        for region in (self.now, self.next, self.waiting, self.appointments):
            region.draw(moment)
        self._follow_call(moment)
        self._moment = moment
        self._draw_duties(moment)
        coming = 0
        if moment.seat is not None:
            coming = count_coming(moment.hall, seat=moment.seat, now=moment.now)[None]
        titles = (
            self.tr("Waiting ({count})").format(count=moment.desk.waiting),
            self.tr("Appointments ({count})").format(count=coming),
            self.tr("Reception"),
            self.tr("Supervision"),
        )
        many = any(map(self.tabs.isTabVisible, range(OWN_TABS, self.tabs.count())))
        for place, (title, key) in enumerate(zip(titles[: self.tabs.count()], TAB_KEYS, strict=False)):
            self.tabs.setTabText(place, title if many else f"{title}   {key}")
            self.tabs.setTabToolTip(place, key)

    def _follow_call(self, moment: Moment) -> None:
        """Whoever called from the list has that visitor to do with now: so do Enter and Space."""
        before, visit = self._moment, moment.desk.visit
        if before is None or before.desk.chosen is None or before.desk.visit is not None or visit is None:
            return
        if before.desk.chosen.id == visit.id and self.waiting.table.hasFocus():
            self.now.setFocus()

    def _draw_duties(self, moment: Moment) -> None:
        """A desk that calls nobody has no visitor to show: there the tabs have the whole width."""
        may = moment.seat.may if moment.seat else ()
        for place, duty in enumerate(self._duties, self.tabs.count() - len(self._duties)):
            self.tabs.setTabVisible(place, duty in may)
        calls = moment.desk.counter is None or bool(moment.desk.counter.services)
        mine = [region for duty, region in self._duties.items() if duty in may]
        if mine and not calls and self._calls:
            self.tabs.setCurrentWidget(mine[0])
        self._calls = calls
        shown = self._duty_shown()
        self.now.setVisible(calls or not mine)
        self.next.setVisible(shown is None and (calls or not mine))
        self._row.setStretchFactor(self.now, NOW_SHARE if shown is None else 0)
        if shown is not None:
            shown.draw(moment)

    def _duty_shown(self) -> ReceptionRegion | SupervisionRegion | None:
        shown = self.tabs.currentWidget()
        return shown if isinstance(shown, ReceptionRegion | SupervisionRegion) else None

    def _turned(self) -> None:
        if self._moment is not None:
            self._draw_duties(self._moment)
        region = self._duty_shown()
        if region is not None and region.isVisible():
            region.start()
