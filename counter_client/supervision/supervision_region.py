"""The fourth tab: the work of a supervisor, beside the clerk's own calls and never in their way."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from counter_client.desk.moment import Moment
from counter_client.desk.supervision_rows import hall_picture, queue_rows
from counter_client.desk.waiting_rows import text_in
from counter_client.sentences.refusals import refusal_sentence
from counter_client.sentences.supervision import arranged_sentence, picture_sentence
from counter_client.session.errands import Errand, Errands, Line
from counter_client.supervision.counters import CountersPage
from counter_client.supervision.messages import MessagesPage
from counter_client.supervision.page import SupervisionPage
from counter_client.supervision.queues import QueuesPage
from counter_client.widgets.form_panel import KeptColumn
from counter_client.widgets.key_button import KeyButton
from counter_client.widgets.labels import GRID_PX, label, say
from qtkit.theme.look import Look
from wire.commands import ArrangeCounter, RemoveMessage, ShowMessage

PAGE_KEYS = ("Alt+1", "Alt+2", "Alt+3")

NOTICE_HEIGHT_PX = 5 * GRID_PX


class SupervisionRegion(KeptColumn):
    """Three pages and one line over them; what is asked goes through its own `Errands`."""

    def __init__(self, look: Look, line: Line) -> None:
        super().__init__()
        self.setObjectName("supervision")
        self._moment: Moment | None = None
        self._clerk = ""
        self.errands = Errands(line, self)
        self.errands.answered.connect(self._hear)
        self.errands.changed.connect(self._draw_again)
        self._picture = label("strong", "supervision.picture", wraps=True)
        self._notice = label("reason", "supervision.notice", wraps=True)
        self.queues = QueuesPage(look, self.errands, self._say)
        self.counters = CountersPage(look, self.errands, self._say)
        self.messages = MessagesPage(look, self.errands, self._say)
        self.pages = QStackedWidget()
        self._turns = [KeyButton(f"supervision.page.{place}", key) for place, key in enumerate(PAGE_KEYS, 1)]
        turns = QHBoxLayout()
        turns.setSpacing(GRID_PX)
        for place, page in enumerate((self.queues, self.counters, self.messages)):
            self.pages.addWidget(page)
            button = self._turns[place]
            button.setProperty("role", "row")
            button.setCheckable(True)
            button.clicked.connect(partial(self.turn_to, place))
            shortcut = QShortcut(QKeySequence(PAGE_KEYS[place]), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self.turn_to, place))
            turns.addWidget(button)
        turns.addStretch()
        kept = self._notice.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._notice.setSizePolicy(kept)
        self._notice.setMinimumHeight(NOTICE_HEIGHT_PX)
        turns.addWidget(self._notice, 100)  # beside the buttons: nothing moves when it comes or goes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID_PX, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(self._picture)
        column.addLayout(turns)
        column.addWidget(self.pages, 1)

    def look_like(self, look: Look) -> None:
        for page in (self.queues, self.counters, self.messages):
            page.look_like(look)

    def turn_to(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        self._say("")
        self._draw_again()
        self.start()

    def start(self) -> None:
        """To the list of the page that is open."""
        self._page.start()

    @property
    def _page(self) -> SupervisionPage:
        return (self.queues, self.counters, self.messages)[self.pages.currentIndex()]

    def draw(self, moment: Moment) -> None:
        seat = moment.seat
        if seat is None or seat.clerk != self._clerk:
            self._clear()
            self._clerk = seat.clerk if seat else ""
        self._moment = moment
        names = (self.tr("Queues"), self.tr("Counters"), self.tr("Messages"))
        for place, (button, name) in enumerate(zip(self._turns, names, strict=True)):
            button.show_action(name, possible=True)
            button.setChecked(place == self.pages.currentIndex())
        rows = queue_rows(moment.hall, now=moment.now, language=moment.language)
        say(self._picture, picture_sentence(hall_picture(moment.hall, rows)))
        self._page.draw(moment)

    def _hear(self, errand: Errand) -> None:
        body, moment = errand.body, self._moment
        if moment is None:
            return
        if errand.answer.refusal is not None:
            self._say(refusal_sentence(errand.answer.refusal))
            return
        names = {each.id: each.label for each in moment.hall.counters.values()}
        names |= {each.id: text_in(each.name, moment.language) for each in moment.hall.services.values()}
        self._say(arranged_sentence(body, names, moment.zone))
        if isinstance(body, ArrangeCounter):
            self.counters.done(body)
        elif isinstance(body, ShowMessage | RemoveMessage):
            self.messages.done(body)

    def _clear(self) -> None:
        self.errands.forget()
        self._say("")
        for page in (self.queues, self.counters, self.messages):
            page.clear()

    def _say(self, words: str) -> None:
        say(self._notice, words)

    def _draw_again(self) -> None:
        if self._moment is not None:
            self.draw(self._moment)
