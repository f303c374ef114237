"""Locks a desk that nobody has touched for a while, so that no visitor's name stays in sight of whoever passes by."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from counter_client.desk.hindrances import Stage
from counter_client.desk.moment import Moment
from counter_client.session.session import Session

TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)
MINUTE_MS = 60_000


class IdleLock(QObject):
    """Waits from the last touch on; a clerk with a visitor works, also where another program has the hands."""

    def __init__(self, session: Session, *, after_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stage: Stage | None = None
        self._patience = QTimer(self, singleShot=True, interval=after_ms)
        self._patience.timeout.connect(session.lock)
        session.changed.connect(self._hear)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES and self._patience.isActive():
            self._patience.start()
        return False

    def _hear(self, moment: Moment) -> None:
        """A press on a call panel shows as another stage."""
        desk = moment.desk
        stage = None if desk.locked else desk.stage
        if stage is self._stage:
            return
        self._stage = stage
        if stage in (Stage.FREE, Stage.PAUSED):
            self._patience.start()
        else:
            self._patience.stop()
