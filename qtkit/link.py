"""The link of a screen to the queue server: it notices silence, comes back for ever and loses no command."""

import logging
import random
import time
import uuid
from collections.abc import Callable, Iterable

from pydantic import ValidationError
from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QAbstractSocket
from PySide6.QtWebSockets import QWebSocket

from boards import replica
from boards.replica import GapError, Replica
from drivers.health import DeviceState
from qtkit import backoff
from qtkit.hall_clock import HallClock, set_by
from qtkit.link_state import LinkPhase, LinkState, Patience
from qtkit.outbox import Outbox, Unanswered, too_late
from qtkit.part_reports import PartReports
from wire.answers import Answer
from wire.commands import CommandBody, ReportDevice, ReportParts
from wire.fields import SENTENCE_MAX_CHARS
from wire.link import FROM_SERVER, Bookmark, Clock, Command, Event, Hello, Ping, Refused, Resumed, Welcome
from wire.words import Health, LinkRefusal

log = logging.getLogger("link")

PASSING_REFUSALS = (LinkRefusal.SERVER_STOPS, LinkRefusal.TOO_SLOW)
"""The server says goodbye, but nobody has to do anything: coming back is enough."""

LOOKS_WITHIN_S = 15.0
"""Its watchdog comes round several times a second; a link that has not for so long does nothing any more."""

NO_REASON = ("QIODevice", "Unknown error")
"""What Qt calls the reason of a link that was closed in order; it says so in the language of the screen."""

PING = Ping().model_dump_json()


class Link(QObject):
    """One WebSocket at a time, and the replica that its events keep up to date.

    Signals:
        stateChanged: A `LinkState`; once per change, not once per attempt.
        replicaChanged: The `Replica` after a snapshot, an event or a bookmark that changed it.
        eventApplied: The `Event`, after the replica holds it; never the same event twice.
        answered: An `Answer`, after its own `then` was called.
    """

    stateChanged = Signal(object)
    replicaChanged = Signal(object)
    eventApplied = Signal(object)
    answered = Signal(object)

    def __init__(
        self,
        url: str,
        hello: Hello,
        *,
        patience: Patience | None = None,
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
        jitter: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.replica = replica.EMPTY
        self.clock: HallClock | None = None
        self.state = LinkState(LinkPhase.CONNECTING, monotonic_ns(), "The screen looks for the queue server.")
        self.failed_attempts = 0
        """Since the last bookmark."""
        self._url = QUrl(url)
        self._hello = hello
        self._patience = patience or Patience()
        self._monotonic_ns = monotonic_ns
        self._jitter = jitter
        self._outbox = Outbox()
        self._part_reports = PartReports()
        self._socket: QWebSocket | None = None
        self._known_trouble = ""
        self._promised_seq = 0
        self._wants_snapshot = False
        self._dialled_ns = self._heard_ns = self._spoke_ns = self._looked_ns = monotonic_ns()
        self._redial = QTimer(self, singleShot=True)
        self._redial.timeout.connect(self._dial)
        self._watchdog = QTimer(self, interval=round(1000 * self._patience.look_every_s))
        self._watchdog.timeout.connect(self._come_round)

    @property
    def alive(self) -> bool:
        """Its own watchdog came round lately, whether or not there is a server: to be asked before another is fed."""
        return self._monotonic_ns() - self._looked_ns < LOOKS_WITHIN_S * 1e9

    def start(self) -> None:
        self._looked_ns = self._monotonic_ns()
        self._watchdog.start()
        self._dial()

    def stop(self) -> None:
        """Hang up for good; commands that were not answered stay unanswered."""
        self._watchdog.stop()
        self._redial.stop()
        self._hang_up()

    def send(
        self,
        body: CommandBody,
        then: Callable[[Answer], None] = lambda _: None,
        *,
        deadline_s: float | None = None,
        command_id: str | None = None,
    ) -> str:
        """Ask it as soon as the server is there, under one id until it is answered; `then` is called exactly once.

        With `deadline_s` a late answer is replaced by a refusal `try_again`; whether the server did it is then unknown,
        and the same question under that answer's id (`command_id`) finds out without doing it twice.
        """
        deadline_ns = None if deadline_s is None else self._monotonic_ns() + round(deadline_s * 1e9)
        command = Command(id=command_id or uuid.uuid4().hex, body=body)
        self._outbox.keep(Unanswered(command, then, deadline_ns))
        if self.state.phase is LinkPhase.LIVE:
            self._say(command.model_dump_json())
        return command.id

    def withdraw(self, command_id: str) -> None:
        """Never ask it again, and tell nobody of its answer; whether the server did it before stays unknown."""
        self._outbox.drop(command_id)

    def report(self, part: str, state: DeviceState) -> None:
        """How a part of this place is now; said as soon as the server is there, unless it has changed again by then."""
        body = ReportDevice(
            part=part,
            health=Health(state.health),
            sentence=state.sentence[:SENTENCE_MAX_CHARS],
            as_meant=state.as_meant,
        )
        since_ns = self._monotonic_ns() if state.since_s is None else round(state.since_s * 1e9)
        self._part_reports.keep(body, since_ns)
        if self.state.phase is LinkPhase.LIVE:
            self._say_reports()

    def has_parts(self, parts: Iterable[str]) -> None:
        """All that this place has by its settings, before the start: the server forgets what it knows of others."""
        self._part_reports.keep_list(ReportParts(parts=tuple(sorted(parts))))

    def _say_reports(self) -> None:
        if self.clock is not None:
            for command in self._part_reports.take_unsaid(self.clock.now):
                self._say(command.model_dump_json())

    # --- dialling and hanging up

    def _dial(self) -> None:
        self._dialled_ns = self._monotonic_ns()
        socket = QWebSocket(parent=self)
        socket.connected.connect(self._greet)
        socket.textMessageReceived.connect(self._hear)
        socket.binaryMessageReceived.connect(self._hear_bytes)
        socket.errorOccurred.connect(self._end)
        socket.disconnected.connect(self._end)
        self._socket = socket
        socket.open(self._url)

    def _greet(self) -> None:
        resumable = self.replica.epoch != "" and not self._wants_snapshot
        known = {"epoch": self.replica.epoch, "since": self.replica.seq} if resumable else {}
        self._say(self._hello.model_copy(update=known).model_dump_json())

    def _say(self, text: str) -> None:
        if self._socket is not None:
            self._spoke_ns = self._monotonic_ns()
            self._socket.sendTextMessage(text)

    def _hang_up(self) -> None:
        if self._socket is not None:
            self._socket.blockSignals(True)  # abort() would report the end that we make ourselves
            self._socket.abort()
            self._socket.deleteLater()
            self._socket = None

    # Slots are methods, not lambdas: a lambda keeps the link in a reference cycle, and Python may then collect it on
    # another thread (a device's), which Qt does not survive.

    def _hear_bytes(self, _: QByteArray) -> None:
        self._lose("The queue server sent bytes instead of text.")

    def _end(self, _: QAbstractSocket.SocketError | None = None) -> None:
        reason = self._socket.errorString() if self._socket is not None else ""
        reason = "it hung up" if reason in ("", QCoreApplication.translate(*NO_REASON)) else reason
        self._lose(f"There is no link with the queue server: {reason}.")

    def _lose(self, sentence: str, *, snapshot: bool = False) -> None:
        self._wants_snapshot = self._wants_snapshot or snapshot
        self._leave(LinkState(LinkPhase.LOST, self._monotonic_ns(), sentence), backoff.LONGEST_CAP_S)

    def _leave(self, state: LinkState, longest_s: float) -> None:
        self._hang_up()
        if state.sentence != self._known_trouble:
            log.warning("%s", state.sentence)
            self._known_trouble = state.sentence
        delay_s = backoff.delay_s(self.failed_attempts, self._jitter, longest_s=longest_s)
        self.failed_attempts += 1
        self._redial.start(round(1000 * delay_s))
        self._enter(state)

    def _ask_anew(self) -> None:
        """Dial again for a fresh snapshot, spread over time, without calling it a loss: everything still works."""
        self._wants_snapshot = True
        self._heard_ns = self._monotonic_ns()
        self._hang_up()
        self._redial.start(round(1000 * self._jitter() * backoff.LONGEST_CAP_S))

    def _enter(self, state: LinkState) -> None:
        before = self.state
        if (before.phase, before.sentence) == (state.phase, state.sentence):
            return
        since_ns = before.since_ns if before.phase is state.phase else state.since_ns
        self.state = LinkState(state.phase, since_ns, state.sentence, state.refusal)
        self.stateChanged.emit(self.state)

    # --- the watchdog: Qt notices neither a half-open link nor a server that hangs

    def _come_round(self) -> None:
        self._look()
        self._looked_ns = self._monotonic_ns()

    def _look(self) -> None:
        now_ns = self._monotonic_ns()
        for late in self._outbox.take_overdue(now_ns):
            self._conclude(late, too_late(late.command))
        if self.state.phase is LinkPhase.LIVE:
            if now_ns - self._heard_ns > self._patience.silent_s * 1e9:
                self._lose("The queue server has gone silent.")
                return
            self._say_reports()
            if now_ns - self._spoke_ns >= self._patience.ping_every_s * 1e9:
                self._say(PING)
        elif self._socket is not None and now_ns - self._dialled_ns > self._patience.welcome_s * 1e9:
            self._lose("The queue server does not answer.")

    # --- what the server says

    def _hear(self, text: str) -> None:
        self._heard_ns = self._monotonic_ns()
        try:
            message = FROM_SERVER.validate_json(text)
        except ValidationError as error:
            wrong = error.errors(include_url=False, include_input=False)[0]
            place = ".".join(str(step) for step in wrong["loc"]) or "the whole message"
            self._lose(f"The queue server said what this program does not understand ({place}: {wrong['msg']}).")
            return
        match message:
            case Welcome():
                self._welcomed(message)
            case Resumed():
                self._resumed(message)
            case Refused():
                self._refused(message)
            case _ if self.state.phase is not LinkPhase.LIVE:
                self._lose(f"The queue server said {message.type!r} before it said welcome.")
            case Event():
                self._apply(message)
            case Bookmark():
                self._mark(message)
            case Answer():
                self._take(message)

    def _welcomed(self, message: Welcome) -> None:
        self._wants_snapshot = False
        if message.epoch != self.replica.epoch:
            self._part_reports.hall_is_another()
        self._show(replica.welcome(message))
        self._go_live(message.seq, message.clock)

    def _resumed(self, message: Resumed) -> None:
        if message.epoch != self.replica.epoch or message.seq < self.replica.seq:
            self._lose("The queue server goes on from a history that this screen does not have.", snapshot=True)
            return
        self._go_live(message.seq, message.clock)

    def _go_live(self, seq: int, clock: Clock) -> None:
        self._promised_seq = seq
        self.clock = set_by(clock, self._monotonic_ns())
        log.info("The link with the queue server is live.")
        for command in self._outbox.commands():  # before anybody hears of it and asks more, so that nothing goes twice
            self._say(command.model_dump_json())
        self._enter(LinkState(LinkPhase.LIVE, self._monotonic_ns(), "The link with the queue server is live."))
        self._part_reports.link_was_lost()
        self._say_reports()

    def _refused(self, message: Refused) -> None:
        if message.code in PASSING_REFUSALS:
            self._lose(message.sentence)
            return
        state = LinkState(LinkPhase.REFUSED, self._monotonic_ns(), message.sentence, message.code)
        self._leave(state, backoff.REFUSED_CAP_S)

    def _apply(self, event: Event) -> None:
        try:
            after = replica.apply(self.replica, event)
        except GapError as gap:
            self._lose(f"The queue server skipped an event. {gap}", snapshot=True)
            return
        if after is not self.replica:
            self._show(after)
            self.eventApplied.emit(event)

    def _mark(self, bookmark: Bookmark) -> None:
        if self.replica.seq < self._promised_seq:
            self._lose(f"Event {self._promised_seq} was promised and never came.", snapshot=True)
            return
        if replica.is_of_another_day(self.replica, bookmark):
            self._ask_anew()
            return
        self._promised_seq = bookmark.seq
        self._known_trouble = ""
        self.clock = set_by(bookmark.clock, self._monotonic_ns())
        self._show(replica.hear(self.replica, bookmark))

    def _take(self, answer: Answer) -> None:
        unanswered = self._outbox.take_answered(answer)
        if unanswered is None:
            self._part_reports.take_answered(answer)
        else:
            self._conclude(unanswered, answer)

    def _conclude(self, unanswered: Unanswered, answer: Answer) -> None:
        unanswered.then(answer)
        self.answered.emit(answer)

    def _show(self, after: Replica) -> None:
        if after != self.replica:
            self.replica = after
            self.replicaChanged.emit(after)
