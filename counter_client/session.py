"""The bridge between link and window: it remembers what a clerk does and asks the server one thing at a time."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from boards.replica import EMPTY, Replica
from counter_client.actions import Action
from counter_client.commands import commands_for
from counter_client.desk import Hindrance, Pending, Seat, desk_at
from counter_client.help_calls import HelpAction, help_command, help_hindrance, help_line
from counter_client.moment import Moment
from counter_client.seating import seat_after, seat_taken
from counter_client.sentences import hindrance_sentence, refusal_sentence
from qtkit.link_state import LinkPhase, LinkState
from wire.answers import Answer, Refusal, SignedIn
from wire.commands import CommandBody, SignIn, Transfer
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

    def __init__(self, ask: Ask, now: Callable[[], datetime], *, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._now = now
        self._language = language
        self._hall = EMPTY
        self._seat: Seat | None = None
        self._pending: Pending | None = None
        self._chosen: str | None = None
        self._online = False
        self._lost_since: datetime | None = None
        self._notice = ""
        self._nobody_waited = False
        self._going: frozenset[str] = frozenset()
        """Kiosks to which somebody goes from here; the server knows it too where somebody is signed in."""
        self.moment = self._current()

    # --- what the server tells

    def hear_hall(self, hall: Replica) -> None:
        """The link has a new replica; before it is live that can only be a snapshot."""
        self._seat = seat_after(self._seat, self._hall, hall, snapshot=not self._online)
        self._hall = hall
        self._going &= hall.help_calls.keys()
        self.tick()
        if self._nobody_waited and self.moment.desk.waiting:
            self._say("")  # what the server said is true no more

    def hear_link(self, state: LinkState) -> None:
        """The link came or went; what was known stays, with the time at which it was true."""
        if self._online and state.phase is not LinkPhase.LIVE:
            self._lost_since = self._now()
        self._online = state.phase is LinkPhase.LIVE
        if self._online:
            self._lost_since = None
        self.tick()

    # --- what the clerk does

    def do(self, action: Action) -> None:
        """Ask it of the server, or say why that cannot be done now."""
        hindrance = self.moment.desk.hindrances.get(action)
        if hindrance is not None:
            self._say(hindrance_sentence(hindrance))
            return
        visit = self.moment.desk.visit
        chosen = self._hall.counter_visits.get(self._chosen) if self._chosen else None
        about = chosen if action in (Action.CALL, Action.RESUME) else visit
        self._start(Pending(action, about.id if about else None), commands_for(action, here=visit, chosen=chosen))

    def sign_in(self, *, clerk: str, pin: str, counter: str) -> None:
        if self._pending is not None or not self._online:
            self._say(hindrance_sentence(Hindrance.UNDER_WAY if self._pending else Hindrance.OFFLINE))
            return
        self._start(Pending(Action.SIGN_IN), (SignIn(counter=counter, clerk=clerk, pin=pin),))

    def transfer(self, service: str, *, first_in_line: bool, note: str) -> None:
        """Pass the visitor at the counter on to another service."""
        visit, hindrance = self.moment.desk.visit, self.moment.desk.hindrances.get(Action.TRANSFER)
        if visit is None or hindrance is not None:
            self._say(hindrance_sentence(hindrance or Hindrance.NOBODY_CALLED))
            return
        body = Transfer(visit=visit.id, service=service, first_in_line=first_in_line, note=note)
        self._start(Pending(Action.TRANSFER, visit.id), (body,))

    def help(self, action: HelpAction) -> None:
        """Say it of the help call that is shown; it waits for nothing else, and nothing waits for it."""
        line = self.moment.help
        hindrance = help_hindrance(action, line, online=self._online)
        if line is None or hindrance is not None:
            self._say(hindrance_sentence(hindrance or Hindrance.NOBODY_ASKS))
            return
        if action is HelpAction.GO:
            self._going |= {line.kiosk}
        self._ask(help_command(action, line.kiosk), lambda answer: self._heard_of_help(line.kiosk, answer))

    def choose(self, visit: str | None) -> None:
        """Picked in the waiting list."""
        if visit != self._chosen:
            self._chosen = visit
            self.tick()

    def speak(self, language: str) -> None:
        self._language = language
        self._notice = ""
        self.tick()

    def tick(self) -> None:
        self.moment = self._current()
        self.changed.emit(self.moment)

    def _heard_of_help(self, kiosk: str, answer: Answer) -> None:
        """What was done comes as an event, to everybody alike; who was refused does not go."""
        if answer.refusal is not None:
            self._going -= {kiosk}
            self._say(refusal_sentence(answer.refusal))

    # --- one thing at a time

    def _start(self, pending: Pending, commands: tuple[CommandBody, ...]) -> None:
        self._pending = pending
        self._notice = ""
        self._nobody_waited = False
        self._ask_first(commands)
        self.tick()

    def _ask_first(self, commands: tuple[CommandBody, ...]) -> None:
        first, *rest = commands
        self._ask(first, lambda answer: self._take(answer, tuple(rest)))

    def _take(self, answer: Answer, rest: tuple[CommandBody, ...]) -> None:
        if answer.refusal is None and rest:
            self._ask_first(rest)
            return
        done, self._pending = self._pending, None
        if answer.refusal is not None:
            self._refused(answer.refusal)
        elif isinstance(answer.result, SignedIn):
            self._seat = seat_taken(answer.result)
        elif done is not None and done.action is Action.SIGN_OUT:
            self._seat = None
        self.tick()

    def _refused(self, refusal: Refusal) -> None:
        self._notice = refusal_sentence(refusal)
        self._nobody_waited = refusal.code is RefusalCode.NOBODY_WAITING
        if refusal.code is RefusalCode.NOT_SIGNED_IN:
            self._seat = None

    def _say(self, notice: str) -> None:
        self._notice = notice
        self._nobody_waited = False
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
        )
        return Moment(
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
            notice=self._notice,
        )
