"""Finds out beside the offer when the first appointment could be, so that visitors choose with open eyes."""

from functools import partial

from PySide6.QtCore import QObject

from kiosk.flow.booking import first_time_known
from kiosk.flow.free_times import question_of
from kiosk.flow.screen import Page
from kiosk.presenter import KioskPresenter
from kiosk.timeouts import GIVE_UP_AFTER_S
from qtkit.link import Link
from wire.answers import Answer, FreeTimes
from wire.commands import LookUpFreeTimes


class LookAhead(QObject):
    """Asks once for each choice; nobody waits for its answer, and without one the page says no time."""

    def __init__(self, presenter: KioskPresenter, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._link = link
        self._asked: LookUpFreeTimes | None = None
        presenter.screenTaken.connect(self._look)

    def _look(self) -> None:
        screen = self._presenter.screen
        question = question_of(screen) if screen.page is Page.OFFER else None
        if question == self._asked:
            return
        self._asked = question
        if question is not None:
            self._link.send(question, partial(self._heard, question), deadline_s=GIVE_UP_AFTER_S)

    def _heard(self, question: LookUpFreeTimes, answer: Answer) -> None:
        found = answer.result if isinstance(answer.result, FreeTimes) else None
        self._presenter.take(first_time_known(self._presenter.screen, question, found))
