"""The bridge between link and window: it remembers what a clerk does and asks the server one thing at a time."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from boards.replica import EMPTY, Replica
from counter_client.desk.actions import OF_THE_CHOSEN, Action
from counter_client.desk.commands import commands_for
from counter_client.desk.desk import Pending, desk_at
from counter_client.desk.help_calls import HelpAction, help_command, help_hindrance, help_line
from counter_client.desk.hindrances import Hindrance
from counter_client.desk.last_step import LastStep, step_of
from counter_client.desk.moment import Moment
from counter_client.desk.order import Seat
from counter_client.desk.seating import arranged, seat_after, seat_taken
from counter_client.sentences.desk import seat_lost_sentence, withdrawn_sentence
from counter_client.session.notice import (
    NOTHING,
    Notice,
    help_hindered,
    hindered,
    not_signed_in_because,
    refused,
    said,
)
from qtkit.link_state import LinkPhase, LinkState
from wire.answers import Answer, Refusal, SignedIn
from wire.commands import CommandBody, SignIn, SignOut, TakeBack
from wire.things import CounterVisit
from wire.words import RefusalCode

Ask = Callable[[CommandBody, Callable[[Answer], None]], str]
"""`qtkit.link.Link.send`: the answer comes exactly once, however often the line breaks."""

ZONE_BEFORE_WELCOME = ZoneInfo("UTC")


class Session(QObject):
    """What one clerk does at one counter.

    Signals:
        changed: The new `Moment`; also once a second from `tick`, since waits grow.
    """

    changed = Signal(object)

    def __init__(
        self,
        ask: Ask,
        now: Callable[[], datetime],
        *,
        language: str,
        withdraw: Callable[[str], None] = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        """`withdraw` is `qtkit.link.Link.withdraw`: asks no more what was not answered yet."""
        super().__init__(parent)
        self.ask = ask
        self._withdraw = withdraw
        self._asked = ""
        """The id of the command that is under way."""
        self._now = now
        self._language = language
        self._hall = EMPTY
        self._seat: Seat | None = None
        self._locked = False
        self._pending: Pending | None = None
        self._before: Mapping[str, CounterVisit] = {}
        """Everybody as they were when the clerk asked."""
        self._last: LastStep | None = None
        self._chosen: str | None = None
        self._online = False
        self._lost_since: datetime | None = None
        self._notice: Notice = NOTHING
        self._going: frozenset[str] = frozenset()
        """Kiosks to which somebody goes from here; the server knows it too where somebody is signed in."""
        self.moment = self._current()

    # --- what the server tells

    def hear_hall(self, hall: Replica) -> None:
        """The link has a new replica; before it is live that can only be a snapshot."""
        before = self._seat
        self._sit(seat_after(before, self._hall, hall, snapshot=not self._online))
        self._hall = hall
        if before is None:
            self._locked = self._seat is not None  # this program began anew: nobody knows who sits here
        elif self._seat is None and not self._asks(Action.SIGN_OUT):
            self._notice = said(seat_lost_sentence(hall.counters.get(before.counter)))
        self._going &= hall.help_calls.keys()
        self.tick()

    def hear_link(self, state: LinkState) -> None:
        """The link came or went; what was known stays, with the time at which it was true."""
        if self._online and state.phase is not LinkPhase.LIVE:
            self._lost_since = self._now()
        self._online = state.phase is LinkPhase.LIVE
        if self._online:
            self._lost_since = None
        self.tick()

    # --- what the clerk does

    def do(self, action: Action, *asked: CommandBody) -> None:
        """Ask it of the server, or say why that cannot be done now; `asked` is what a form made of it."""
        desk = self.moment.desk
        if not desk.can(action):
            self._say(hindered(desk, action))
            return
        if action is Action.LOCK:
            self.lock()
            return
        if action is Action.TAKE_BACK and self._pending is not None:
            self._ask_no_more(self._pending)
            return
        chosen = desk.chosen
        undone = desk.undo.step.visit if desk.undo else None
        about = desk.to_send_on if action is Action.TRANSFER else chosen if action in OF_THE_CHOSEN else desk.visit
        commands = asked or commands_for(action, here=desk.visit, chosen=chosen, undone=undone)
        self._start(Pending(action, about.id if about else undone, self._now()), commands)

    def sign_in(self, *, clerk: str, pin: str, counter: str) -> None:
        if self._pending is not None or not self._online:
            self._say(not_signed_in_because(self.moment.desk))
            return
        self._start(Pending(Action.SIGN_IN, since=self._now()), (SignIn(counter=counter, clerk=clerk, pin=pin),))

    def lock(self) -> None:
        """Hide the visitors from whoever passes by; the counter stays open, and nobody has to answer first."""
        if self._seat is not None and not self._locked:
            self._locked = True
            self._say(NOTHING)

    def unlock(self, pin: str) -> None:
        """The same clerk is back: for the server that is signing in again."""
        if self._seat is not None:
            self.sign_in(clerk=self._seat.clerk, pin=pin, counter=self._seat.counter)

    def help(self, action: HelpAction) -> None:
        """Say it of the help call that is shown; it waits for nothing else, and nothing waits for it."""
        line = self.moment.help
        hindrance = help_hindrance(action, line, online=self._online)
        if line is None or hindrance is not None:
            self._say(help_hindered(action, hindrance or Hindrance.NOBODY_ASKS))
            return
        if action is HelpAction.GO:
            self._going |= {line.kiosk}
        self.ask(help_command(action, line.kiosk), lambda answer: self._heard_of_help(line.kiosk, answer))

    def choose(self, visit: str | None) -> None:
        """Picked in the waiting list."""
        if visit != self._chosen:
            self._chosen = visit
            self.tick()

    def speak(self, language: str) -> None:
        self._language = language
        self._say(NOTHING)

    def _asks(self, action: Action) -> bool:
        return self._pending is not None and self._pending.action is action

    def tick(self) -> None:
        self.moment = self._current()
        self.changed.emit(self.moment)

    def _heard_of_help(self, kiosk: str, answer: Answer) -> None:
        """What was done comes as an event, to everybody alike; who was refused does not go."""
        if answer.refusal is not None:
            self._going -= {kiosk}
            self._say(refused(answer.refusal, self.moment.desk))

    # --- one thing at a time

    def _ask_no_more(self, pending: Pending) -> None:
        """The line broke before the answer, and by now the clerk would rather not have it done."""
        self._withdraw(self._asked)
        self._pending = None
        self._say(said(withdrawn_sentence(pending)))

    def _start(self, pending: Pending, commands: tuple[CommandBody, ...]) -> None:
        self._pending = pending
        self._before = self._hall.counter_visits
        self._notice = NOTHING
        self._ask_first(commands)
        self.tick()

    def _ask_first(self, commands: tuple[CommandBody, ...]) -> None:
        first, *rest = commands
        self._asked = self.ask(first, lambda answer: self._take(first, answer, tuple(rest)))

    def _take(self, asked: CommandBody, answer: Answer, rest: tuple[CommandBody, ...]) -> None:
        if answer.refusal is None:
            self._done(asked, answer)
            if rest:
                self._ask_first(rest)
                return
        self._pending = None
        if answer.refusal is not None:
            self._refused(answer.refusal)
        self.tick()

    def _done(self, asked: CommandBody, answer: Answer) -> None:
        if isinstance(answer.result, SignedIn):
            self._sit(arranged(seat_taken(answer.result), self._hall))
            self._locked = False
        elif isinstance(asked, SignOut):
            self._sit(None)
        elif isinstance(asked, TakeBack):
            self._last = None
        else:
            self._last = step_of(asked, self._before, self._now()) or self._last

    def _sit(self, seat: Seat | None) -> None:
        self._seat = seat
        if seat is None:
            self._locked = False
            self._last = None

    def _refused(self, refusal: Refusal) -> None:
        self._notice = refused(refusal, self.moment.desk)
        if refusal.code is RefusalCode.NOT_SIGNED_IN:
            self._sit(None)

    def _say(self, notice: Notice) -> None:
        self._notice = notice
        self.tick()

    def _current(self) -> Moment:
        now = self._now()
        house = self._hall.house
        desk = desk_at(
            self._hall,
            seat=self._seat,
            now=now,
            online=self._online,
            pending=self._pending,
            chosen=self._chosen,
            locked=self._locked,
            last=self._last,
        )
        moment = Moment(
            now=now,
            zone=ZoneInfo(house.time_zone) if house else ZONE_BEFORE_WELCOME,
            language=self._language,
            hall=self._hall,
            seat=self._seat,
            desk=desk,
            help=help_line(
                self._hall,
                counter=desk.counter.label if desk.counter else None,
                going=self._going,
                language=self._language,
            ),
            lost_since=self._lost_since,
        )
        words = self._notice(moment)
        if not words:
            self._notice = NOTHING  # what is no longer true does not come back
        return replace(moment, notice=words)
