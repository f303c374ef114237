"""Random days at real counters over real sockets: each press is held against the model, and so against the page."""

import asyncio
import json
from collections import deque
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from websockets.asyncio.client import ClientConnection

from tests.acceptance.life_model import AT_A_COUNTER, NOBODY_SUCH, House, Press, Refused, Room, Visitor, called, column
from tests.acceptance.presses import command, random_press
from tests.hall_files import PIN, HallFiles, staffed_hall, write_hall
from tests.server_process import ServerProcess
from tests.wire_client import WireClient
from wire import commands
from wire.answers import Answer, Called, TicketIssued
from wire.things import CounterVisit
from wire.words import RefusalCode, Role, VisitState

HOUSES = (
    House("patient", calls=2),
    House("strict", after_s=1_800, take_back_s=0),
    House("hasty", again_min=0),
)
"""Rules under which each "too soon" and "too late" is certain, whatever time a busy machine takes."""

DESKS_PER_ROOM = 3
"""Two that serve the same two services, and a reception that serves none."""

RECENT = 200
"""Events that a counter remembers unread: that of a new ticket comes before anybody knows whose it is."""

PRESSES_A_DAY = 14

_EVENT = '{"type":"event"'


class Desk(WireClient):
    """A counter that reads only what concerns the visitors of its own room: the others' news would fill the run."""

    def __init__(self, url: str, *, name: str, key: str) -> None:
        super().__init__(url, name=name, role=Role.COUNTER, key=key)
        self.seen: dict[str, CounterVisit] = {}
        """The visitors of the room, as this counter was told of them last."""
        self._watched: set[str] = set()
        self._recent: deque[str] = deque(maxlen=RECENT)

    async def hear(self, text: str, socket: ClientConnection) -> None:
        if not text.startswith(_EVENT):
            await super().hear(text, socket)
            return
        self._recent.append(text)
        if any(visit in text for visit in self._watched):
            self._read(text)

    def watch(self, visit: str) -> None:
        """Somebody came into the room."""
        self._watched.add(visit)
        for text in self._recent:
            if visit in text:
                self._read(text)

    def forget(self) -> None:
        """Everybody has gone home."""
        self._watched.clear()
        self.seen.clear()

    def _read(self, text: str) -> None:
        for thing in json.loads(text)["changed"]:
            if thing["thing"] == "counter_visit" and thing["id"] in self._watched:
                self.seen[thing["id"]] = CounterVisit.model_validate(thing)


@dataclass
class Walk:
    """One room's day after day: a model of it, its counters, and what was pressed, for whoever must look into it."""

    room: Room
    desks: dict[str, Desk]
    kiosk: WireClient
    chance: Random
    trail: list[str] = field(default_factory=list)
    presses: int = 0
    cells: set[tuple[str, str]] = field(default_factory=set)
    """Of the page, those that were tried."""
    shown: dict[str, CounterVisit] = field(default_factory=dict)
    before: dict[str, CounterVisit] = field(default_factory=dict)
    """By counter: how the visitor of its last step was shown before it."""

    async def day(self, presses: int) -> list[Visitor]:
        """Some visitors, some presses, and everybody goes home; returns what became of them."""
        for memory in (self.trail, self.room.visitors, self.room.last_steps, self.shown, self.before):
            memory.clear()
        for desk in self.desks.values():
            desk.forget()
        for _ in range(self.chance.randint(1, 3)):
            await self._somebody_comes()
        for counter in self.desks:
            await self._sign(Press("sign_in", counter))
            await self.press(Press("recall", counter, NOBODY_SUCH))  # once it is refused, all who came are known here
        for _ in range(presses):
            press = random_press(self.room, self.chance)
            await (self._sign(press) if press.button.startswith("sign_") else self.press(press))
        await self._everybody_goes_home()
        return list(self.room.visitors.values())

    async def press(self, press: Press) -> None:
        """The server must do, or refuse, what the page says; a refusal changes nothing."""
        expected = self.room.expected(press)
        if press.visit in self.room.visitors:
            self.cells.add((press.button, column(self.room.visitors[press.visit], press.counter)))
        self.trail.append(f"{press} -> {expected}")
        answer = await self.desks[press.counter].ask(command(press))
        self.presses += 1
        if isinstance(expected, Refused):
            assert answer.refusal is not None, f"not refused:\n{self.story()}"
            assert answer.refusal.code == expected.code, f"refused as {answer.refusal.code}:\n{self.story()}"
            self._look(press.counter)
            return
        assert answer.refusal is None, f"{answer.refusal}:\n{self.story()}"
        after = expected if expected is not None else self._called_next(answer, press)
        if self.room.keep(press, after):
            self.before[press.counter] = self.shown[after.id]
        self._look(press.counter)
        if press.button == "take_back":
            then = self.before.pop(press.counter)
            assert self.shown[after.id] == then, f"not as it was:\n{self.shown[after.id]}\n{then}\n{self.story()}"

    def story(self) -> str:
        """What was pressed, in order."""
        return "\n".join([self.room.house.name, *self.trail])

    def _called_next(self, answer: Answer, press: Press) -> Visitor:
        assert isinstance(answer.result, Called), self.story()
        chosen = answer.result.visit.id
        allowed = [each.id for each in self.room.may_be_next(press.counter)]
        assert chosen in allowed, f"{chosen} was called, and only {allowed} may be:\n{self.story()}"
        return called(self.room.visitors[chosen], press.counter)

    def _look(self, counter: str) -> None:
        """Everybody must be shown at this counter as the model has them; it was told of all before its answer."""
        for visitor in self.room.visitors.values():
            shown = self.shown[visitor.id] = self.desks[counter].seen[visitor.id]
            over = visitor.state is VisitState.DONE
            expected = replace(visitor, done=visitor.done if over else (), outcome=visitor.outcome if over else None)
            found = replace(
                expected,
                state=shown.state,
                service=shown.service,
                counter=shown.counter,
                leg=shown.leg,
                calls=shown.call,
                calls_here=shown.calls_here,
                for_counter=shown.for_counter,
                for_clerk=shown.for_clerk,
                done=shown.done_products,
                outcome=shown.outcome,
            )
            assert found == expected, f"shown as\n{found}\nand should be\n{expected}\n{self.story()}"
            assert len(shown.earlier) == visitor.leg - 1, self.story()

    async def _somebody_comes(self) -> None:
        products = self.chance.sample(sorted(self.room.service_of), self.chance.choice((1, 1, 2)))
        answer = await self.kiosk.ask(commands.TakeTicket(product=products[0], also=tuple(products[1:])))
        assert isinstance(answer.result, TicketIssued), answer.refusal
        services = [self.room.service_of[each] for each in products]
        visit = answer.result.visit
        self.room.visitors[visit] = Visitor(visit, services[0], tuple(products), to_come=tuple(services[1:]))
        for desk in self.desks.values():
            desk.watch(visit)
        self.trail.append(f"{visit} comes for {products}")

    async def _sign(self, press: Press) -> None:
        counter, clerk = press.counter, press.counter.replace("counter", "clerk")
        if press.button == "sign_in":
            if counter not in self.room.staffed:
                answer = await self.desks[counter].ask(commands.SignIn(counter=counter, clerk=clerk, pin=PIN))
                assert answer.refusal is None, answer.refusal
                self.room.staffed[counter] = clerk
        else:
            answer = await self.desks[counter].ask(commands.SignOut())
            signed_in, busy = counter in self.room.staffed, self.room.at(counter) is not None
            expected = RefusalCode.COUNTER_BUSY if busy else None if signed_in else RefusalCode.NOT_SIGNED_IN
            assert (answer.refusal.code if answer.refusal is not None else None) == expected, self.story()
            if expected is None:
                del self.room.staffed[counter]
        self.trail.append(str(press))

    async def _everybody_goes_home(self) -> None:
        for counter in self.desks:
            await self._sign(Press("sign_in", counter))
        reception = next(counter for counter, serves in self.room.serves.items() if not serves)
        for visit in list(self.room.visitors):
            while (visitor := self.room.visitors[visit]).state not in (VisitState.DONE, VisitState.LEFT):
                if visitor.state is VisitState.NO_SHOW and self.room.house.again_min == 0:
                    break
                if visitor.state in AT_A_COUNTER:
                    await self.press(Press("finish", visitor.counter or "", visit))
                else:
                    button = "resume" if visitor.state is VisitState.NO_SHOW else "mark_left"
                    await self.press(Press(button, reception, visit))


@dataclass
class Walked:
    """What the days were made of."""

    visitors: list[Visitor] = field(default_factory=list)
    days: int = 0
    presses: int = 0
    cells: set[tuple[str, str]] = field(default_factory=set)


def hall_with_rooms(folder: Path, house: House, *, rooms: int, port: int) -> HallFiles:
    """Rooms whose counters and services are their own, so that each can be walked through by itself."""
    url = f"sqlite:///{folder / 'balie.sqlite3'}"
    server = write_hall(folder, database_url=url, port=port, services=2 * rooms, counters=0)
    again = "" if house.again_min is None else f"no_show_again_min = {house.again_min}\n"
    desks = "".join(
        _COUNTER.format(number=number, services=json.dumps(list(serves)))
        for room in range(rooms)
        for number, serves in zip(_numbers(room), _serves(room), strict=True)
    )
    rules = _RULES.format(calls=house.calls, after_s=house.after_s, again=again, take_back_s=house.take_back_s)
    with (folder / "site.toml").open("a", encoding="utf-8") as site:
        site.write(desks + rules)
    return staffed_hall(server, kiosks=1, counters=DESKS_PER_ROOM * rooms)


async def walk_through(hall: HallFiles, server: ServerProcess, house: House, *, seed: str, days: list[int]) -> Walked:
    """So many random days in each room, all rooms at once; `days` has how many in each."""
    walked = Walked()
    async with AsyncExitStack() as stack:
        kiosk = WireClient(server.link_url, name="kiosk-1", role=Role.KIOSK, key=hall.keys["kiosk-1"])
        await stack.enter_async_context(kiosk)

        async def in_room(number: int) -> None:
            names = [f"counter-{desk}" for desk in _numbers(number)]
            desks = {name: Desk(server.link_url, name=name, key=hall.keys[name]) for name in names}
            for desk in desks.values():
                await stack.enter_async_context(desk)
            letters = [chr(ord("a") + 2 * number + each) for each in range(2)]
            service_of = {f"product-{letter}": f"service-{letter}" for letter in letters}
            everything = tuple(f"service-{chr(ord('a') + each)}" for each in range(2 * len(days)))
            room = Room(house, dict(zip(names, _serves(number), strict=True)), service_of, everything)
            walk = Walk(room, desks, kiosk, Random(f"{seed}/{house.name}/{number}"))
            for _ in range(days[number]):
                walked.visitors += await walk.day(PRESSES_A_DAY)
                walked.days += 1
            walked.presses += walk.presses
            walked.cells |= walk.cells

        await asyncio.gather(*(in_room(number) for number in range(len(days))))
    return walked


def _numbers(room: int) -> range:
    return range(DESKS_PER_ROOM * room + 1, DESKS_PER_ROOM * (room + 1) + 1)


def _serves(room: int) -> list[tuple[str, ...]]:
    both = tuple(f"service-{chr(ord('a') + 2 * room + each)}" for each in range(2))
    return [both, both, ()]


_COUNTER = """
[[counters]]
id = "counter-{number}"
label = "{number}"
zone = {{ nl = "Links", en = "Left" }}
services = {services}
"""

_RULES = """
[rules]
no_show_after_calls = {calls}
no_show_after_s = {after_s}
{again}take_back_s = {take_back_s}
"""
