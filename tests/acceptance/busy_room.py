"""A full room: real lobby displays, and clerks at real counter clients who do all that clerks do, at random."""

import asyncio
import json
import random
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from balie.demo.hand_client import HandClient, HandError
from queue_server.adapters.database import open_database
from queue_server.adapters.event_log import events_after
from queue_server.adapters.site_row import position
from queue_server.domain.visit import Visit, VisitState
from tests.acceptance.house import DISPLAY_SCREEN, HOUSE_STYLE, running, write_screen
from tests.hall_files import PIN, HallFiles, staffed_hall, write_hall
from tests.server_process import ServerProcess, free_port
from tests.wire_client import WireClient
from wire import commands
from wire.answers import TicketIssued
from wire.words import Role

LETTERS = "ABC"
KIOSK = "kiosk-1"
START_WITHIN_MS = 60_000
"""Twelve programs start at once."""
TAP_WITHIN_MS = 300
SENT_WITHIN_MS = 60_000
"""A form waits for the server, which is killed in between."""
STOP_WITHIN_S = 20.0
BACK_WITHIN = timedelta(seconds=10)
"""A screen tries again after some seconds, with chance in it."""
LOOK_EVERY_S = 0.05
AT_REST_AFTER_S = 3.0
GIVE_UP_AFTER_S = 400.0


@dataclass(frozen=True)
class Call:
    """What the whole room must see and hear: the first call of a visitor to a counter, or the same one again."""

    key: str
    """`visit/call`, as the displays' traces have it."""
    at: datetime
    counter: str


@dataclass(frozen=True)
class Away:
    """When the server could not be reached by every screen: who was called and helped meanwhile need not ring."""

    since: datetime
    until: datetime

    def covers(self, moment: datetime) -> bool:
        return self.since <= moment <= self.until


@dataclass
class Room:
    """The programs, and how far the clerks are."""

    folder: Path
    hall: HallFiles
    server: ServerProcess
    displays: tuple[str, ...]
    clerks: dict[int, HandClient]
    done: threading.Event = field(default_factory=threading.Event)
    complaints: list[str] = field(default_factory=list)

    def marks(self, display: str, mark: str) -> list[dict[str, str]]:
        text = (self.folder / f"{display}.trace").read_text(encoding="utf-8")
        return [line for line in map(json.loads, text.splitlines()) if line["mark"] == mark]

    def shown(self, display: str) -> list[list[str]]:
        """Every board that stood there, each as the calls on it from the top."""
        return [mark["calls"].split() for mark in self.marks(display, "shown")]

    def rang(self, display: str) -> list[str]:
        return [mark["call"] for mark in self.marks(display, "rang")]

    def visits_over_time(self) -> list[Visit]:
        """Each step of each visitor as the server has kept it, in the order of its events."""
        database = open_database(self.hall.settings.database.url)
        with database.read() as connection:
            here = position(connection, "testhall")
            assert here is not None
            log = events_after(connection, "testhall", after=0, upto=here.seq)
        database.close()
        return [thing for record in log for thing in record.things if isinstance(thing, Visit)]

    def calls(self) -> list[Call]:
        return list(calls_in(self.visits_over_time()))


def calls_in(steps: Iterable[Visit]) -> Iterator[Call]:
    """Every call and recall; a step that only changed something else is no call."""
    called: dict[str, int] = {}
    for visit in steps:
        if visit.call > called.get(visit.id, 0):
            called[visit.id] = visit.call
            assert visit.last_call_at is not None
            yield Call(f"{visit.id}/{visit.call}", visit.last_call_at, visit.counter or "")


@contextmanager
def open_room(folder: Path, *, displays: int, counters: int) -> Iterator[Room]:
    """Starts the server, the displays and the counters, each a process, and waits until all of them are live."""
    with ExitStack() as stack:
        port = free_port()
        file = write_hall(
            folder,
            database_url=f"sqlite:///{folder / 'balie.sqlite3'}",
            port=port,
            counters=counters,
            services=len(LETTERS),
        )
        hall = staffed_hall(file, kiosks=1, counters=counters, displays=displays)
        (folder / "house.toml").write_text(HOUSE_STYLE, encoding="utf-8")
        (folder / "keys").mkdir()
        server = stack.enter_context(ServerProcess(file, port))
        screens = {
            f"display-{n}": ("display", f"{DISPLAY_SCREEN}sound = {{ on = false }}\n") for n in _numbers(displays)
        }
        screens |= {f"counter-{n}": ("counter", f'counter = "counter-{n}"\n') for n in _numbers(counters)}
        hands: dict[str, HandClient] = {}
        for name, (program, own) in screens.items():
            hand_port = free_port()
            write_screen(folder, name, own, link=server.link_url, key=hall.keys[name], hand_port=hand_port)
            stack.enter_context(running(folder, name, ["balie", program, "--config", str(folder / f"{name}.toml")]))
            hands[name] = HandClient(name, hand_port)
        for hand in hands.values():
            stack.enter_context(hand)
        names = tuple(f"display-{n}" for n in _numbers(displays))
        yield Room(folder, hall, server, names, {n: hands[f"counter-{n}"] for n in _numbers(counters)})


async def hand_out_tickets(room: Room, count: int) -> None:
    """So many people come in at once."""
    async with WireClient(room.server.link_url, name=KIOSK, role=Role.KIOSK, key=room.hall.keys[KIOSK]) as kiosk:
        for index in range(count):
            answer = await kiosk.ask(commands.TakeTicket(product=f"product-{LETTERS[index % len(LETTERS)].lower()}"))
            assert isinstance(answer.result, TicketIssued), answer.refusal


def work(room: Room, number: int, seed: int) -> None:
    """One clerk, on a thread of its own: does what the screen invites to, until the room is told that it is done."""
    hand, chance = room.clerks[number], random.Random(seed + number)
    try:
        _sign_in(hand, number)
        while not room.done.is_set():
            _one_press(hand, chance)
    except HandError as error:
        room.complaints.append(f"counter-{number} could not go on: {error}")


def _one_press(hand: HandClient, chance: random.Random) -> None:
    """Or none, where nobody waits, an answer is still to come, or the server is away."""
    action = hand.read("action.main", "action")
    nobody_waits = action == "next" and not hand.look("next.number", "text", "")
    if nobody_waits or not hand.read("action.main", "enabled"):
        time.sleep(LOOK_EVERY_S)
    elif action == "arrived":
        _whoever_was_called(hand, chance)
    else:
        _tap(hand, "action.main")


def _whoever_was_called(hand: HandClient, chance: random.Random) -> None:
    match chance.choice(("action.main", "action.main", "action.main", "action.recall", "action.noShow", "pass on")):
        case "pass on":
            _pass_on(hand, chance)
        case button:
            _tap(hand, button)


def _tap(hand: HandClient, button: str) -> None:
    """What cannot be pressed at this moment is left: an answer came between looking and pressing."""
    with suppress(HandError):
        hand.tap(button, within_ms=TAP_WITHIN_MS)


def _pass_on(hand: HandClient, chance: random.Random) -> None:
    """To one of the other services, by its letter."""
    here = str(hand.look("now.number", "text", "")).strip()[:1]
    _tap(hand, "action.transfer")
    if hand.look("transfer.service", "visible", otherwise=False):
        hand.type(chance.choice([letter for letter in LETTERS if letter != here]))
        hand.tap("transfer.submit", within_ms=SENT_WITHIN_MS)


def _sign_in(hand: HandClient, number: int) -> None:
    hand.tap("signIn.clerk", within_ms=START_WITHIN_MS)
    hand.type(f"clerk-{number}")
    hand.tap("signIn.pin")
    hand.type(PIN)
    hand.tap("signIn.submit", within_ms=START_WITHIN_MS)
    hand.wait("action.main", "action", "next", within_ms=START_WITHIN_MS)


def serve_until(room: Room, calls: int, *, kills: int, seed: int) -> list[Away]:
    """The clerks work until so many calls were made; the server is killed in between. Returns when it was away."""
    clerks = [threading.Thread(target=work, args=(room, number, seed), daemon=True) for number in room.clerks]
    away: list[Away] = []
    give_up_at = time.monotonic() + GIVE_UP_AFTER_S
    for clerk in clerks:
        clerk.start()
    try:
        while (made := len(room.calls())) < calls:
            assert time.monotonic() < give_up_at, f"only {made} calls within {GIVE_UP_AFTER_S:.0f} s; {room.complaints}"
            assert not room.complaints, room.complaints
            if len(away) < kills and made > (len(away) + 1) * calls / (kills + 1):
                killed_at = datetime.now(UTC)
                room.server.kill()
                room.server.start()
                away.append(Away(killed_at, datetime.now(UTC) + BACK_WITHIN))
            time.sleep(10 * LOOK_EVERY_S)
    finally:
        room.done.set()
        for clerk in clerks:
            clerk.join(STOP_WITHIN_S)
    _until_the_last_press_was_answered(room)
    return away


def _until_the_last_press_was_answered(room: Room) -> None:
    """A call that was under way as the clerks stopped is one of those that the displays must show."""
    made = -1
    while (now := len(room.calls())) != made:
        made = now
        time.sleep(AT_REST_AFTER_S)


def at_two_counters(steps: Iterable[Visit]) -> list[str]:
    """Counters that had two visitors at once, and visitors who were at two counters at once; none in a sound hall."""
    at_counter: dict[str, str] = {}
    wrong = []
    for visit in steps:
        held = next((counter for counter, who in at_counter.items() if who == visit.id), None)
        if visit.state in (VisitState.CALLED, VisitState.SERVING):
            counter = visit.counter or ""
            if at_counter.get(counter, visit.id) != visit.id or held not in (None, counter):
                wrong.append(f"{visit.number} at {counter}, which has {at_counter.get(counter)}, and held at {held}")
            at_counter[counter] = visit.id
        elif held is not None:
            del at_counter[held]
    return wrong


def _numbers(count: int) -> range:
    return range(1, count + 1)


def run(room: Room, *, tickets: int, calls: int, kills: int, seed: int) -> list[Away]:
    asyncio.run(hand_out_tickets(room, tickets))
    return serve_until(room, calls, kills=kills, seed=seed)
