"""What a clerk sees and hears of the hall while other programs have the screen: the tray, messages, one key."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from counter_client.desk.moment import Moment
from counter_client.desk.news import Kind, News, news_between
from counter_client.sentences.news import news_sentence, waiting_sentence
from counter_client.session.session import Session
from qtkit.theme.look import Look

translate = QCoreApplication.translate


class Corner(Protocol):
    """The part of the desktop that belongs to this program; `tray.Tray` is the real one."""

    def show(self, *, waiting: int | None, words: str, open_words: str, ground: str, ink: str) -> None: ...

    def say(self, title: str, sentence: str) -> None: ...


class Outside(QObject):
    """Between the session and the corner; silent as long as the clerk looks at this program."""

    def __init__(
        self,
        session: Session,
        corner: Corner,
        look: Look,
        *,
        notifies: bool,
        is_looked_at: Callable[[], bool] = lambda: QApplication.activeWindow() is not None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._corner = corner
        self._look = look
        self._notifies = notifies
        self._is_looked_at = is_looked_at
        self._before = session.moment
        self._asked = False
        """From another program, and not yet answered."""
        session.changed.connect(self.hear)
        self.hear(session.moment)

    def press(self, do_main: Callable[[], None]) -> None:
        """The key of the whole screen: the clerk does not see what comes of it, so a refusal is told."""
        self._asked = True
        do_main()
        self._answer(self._session.moment)

    def hear(self, moment: Moment) -> None:
        before, self._before = self._before, moment
        for news in news_between(before, moment):
            self._tell(moment, news)
        self._answer(moment)
        counter = moment.desk.counter
        works = counter is not None and moment.seat is not None
        self._corner.show(
            waiting=moment.desk.waiting if works else None,
            words=waiting_sentence(counter.label, moment.desk.waiting) if counter and works else "Balie",
            open_words=translate("News", "Open the window"),
            ground=self._look.palette.house,
            ink=self._look.palette.on_house,
        )

    def _answer(self, moment: Moment) -> None:
        if self._asked and moment.desk.pending is None:
            self._asked = False
            if moment.notice:
                self._tell(moment, News(Kind.REFUSED, moment.notice))

    def _tell(self, moment: Moment, news: News) -> None:
        if self._notifies and not self._is_looked_at():
            counter = moment.desk.counter
            title = translate("News", "Counter {counter}").format(counter=counter.label) if counter else "Balie"
            self._corner.say(title, news_sentence(news))
