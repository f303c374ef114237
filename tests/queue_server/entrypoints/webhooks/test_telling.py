"""A subscriber over a real socket that takes, refuses, hangs and dies: told everything, in order, and by one server."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from secrets import token_bytes
from typing import cast

import pytest

from config.webhooks import WebhookEvent, WebhookSettings
from queue_server.adapters import forgetting, hall_picture
from queue_server.adapters.group_commit import Job
from queue_server.adapters.moments import to_ms
from queue_server.adapters.webhooks import Subscriber
from queue_server.domain.appointment import Person
from queue_server.domain.booking_plan import Audience
from queue_server.entrypoints.desk_of_commands import DeskOfCommands
from queue_server.entrypoints.measures import Measures
from queue_server.entrypoints.own_deeds import end_all
from queue_server.entrypoints.own_parts import OwnPart, webhook_part
from queue_server.entrypoints.webhooks.patience import REFUSED_TRIES, STAFF_HEAR_AFTER
from queue_server.entrypoints.webhooks.telling import AWAY_FOR_STAFF, HELD_FOR_S, REFUSES_FOR_STAFF, Telling
from queue_server.service import booking, ticketing
from queue_server.service.free_times import Wish
from tests.http_peer import OK, Heard, HttpPeer, Reply, http_peer
from tests.queue_server.adapters.storage import Storage, stored
from tests.queue_server.builders import NINE, SITE, minutes
from tests.queue_server.entrypoints.devices import played
from tests.queue_server.entrypoints.webhooks.subscribers import SECRET, checked, ids_of, types_of

Announce = Callable[[str], None]
SOON_S = 0.01
ADA = Person("Ada de Vries", "rolstoel", email="ada@voorbeeld.nl", telephone="0612345678")


@dataclass
class Machine:
    """Its clock, which several servers share."""

    at_s: float = 1_795_420_800.0

    def now_s(self) -> float:
        return self.at_s


@dataclass
class AtOnce:
    """Carries out what the server itself wants done."""

    storage: Storage

    async def result(self, job: Job) -> str:
        ((_, outcome),) = self.storage.group.write([job]).outcomes
        assert isinstance(outcome, str)
        return outcome


@dataclass
class House:
    """What happens in it, and who is told."""

    storage: Storage
    machine: Machine
    measures: Measures = field(default_factory=Measures)

    def staff_read(self) -> tuple[str, str] | None:
        """How the subscriber is, and what is said of it."""
        with self.storage.database.read() as connection:
            reports = hall_picture.reports(connection, SITE)
        found = [(each.health, each.sentence) for each in reports if each.id == "server/webhook-crm"]
        return found[0] if found else None

    def skipped(self) -> str:
        """As a program that watches over the server reads it."""
        lines = self.measures.text().decode().splitlines()
        (found,) = (line for line in lines if line.startswith('balie_webhooks_skipped_total{subscriber="crm"}'))
        return found.rpartition(" ")[2]

    def booked(self, at_min: int = 60) -> str:
        made = self.storage.look(
            lambda uow: booking.book(
                uow,
                self.storage.hall,
                wish=Wish(("passport",)),
                starts_at=NINE + minutes(at_min),
                person=ADA,
                channel="web",
                audience=Audience.STAFF,
            )
        )
        return made.appointment.id

    def cancelled(self, appointment: str) -> None:
        self.storage.look(lambda uow: booking.cancel(uow, self.storage.hall, appointment=appointment))

    def telling(self, peer: HttpPeer, server: str = "one", **changed: object) -> Telling:
        url = f"{peer.url}hooks/balie"
        settings = WebhookSettings.model_validate({"name": "crm", "url": url, "secret": SECRET, **changed})
        return Telling(
            settings,
            self.storage.database,
            Subscriber(SITE, "crm", server),
            OwnPart(
                webhook_part("crm"),
                self.storage.hall,
                self.storage.database,
                cast(DeskOfCommands, AtOnce(self.storage)),
            ),
            self.measures,
            now_s=self.machine.now_s,
            first_again_s=SOON_S,
            look_every_s=SOON_S,
        )


@pytest.fixture
def house(database_url: str) -> Iterator[House]:
    with stored(database_url) as storage:
        storage.hall = replace(storage.hall, random_bytes=token_bytes)
        yield House(storage, Machine())


@asynccontextmanager
async def going(*parts: Telling) -> AsyncIterator[None]:
    """Each of these tells, until the end of the story."""
    tasks = [asyncio.create_task(each.keep_telling()) for each in parts]
    try:
        yield
    finally:
        await end_all(*tasks)


async def begun(telling: Telling) -> None:
    """It has heard of nothing before, and is told what happens from now on."""
    async with telling._client() as client:
        await telling.tell(client)


@played
async def test_a_subscriber_is_told_what_happens_from_then_on_signed_and_in_order(house: House) -> None:
    house.booked()
    async with http_peer() as peer:
        await begun(telling := house.telling(peer))
        appointment = house.booked(30)
        house.storage.look(
            lambda uow: booking.move(
                uow, house.storage.hall, appointment=appointment, starts_at=NINE + minutes(45), audience=Audience.STAFF
            )
        )
        house.cancelled(appointment)
        async with going(telling):
            heard = await peer.heard_more_than(2)
    assert types_of(heard) == ["appointment.booked", "appointment.changed", "appointment.cancelled"]
    first = heard[0]
    assert (first.method, first.path) == ("POST", "/hooks/balie")
    assert first.headers["content-type"] == "application/json"
    assert first.headers["webhook-timestamp"] == "1795420800"
    said = checked(heard[1])
    assert said["timestamp"] == "2026-11-23T08:00:00.000Z"
    assert said["data"] == {
        "site": SITE,
        "id": appointment,
        "source": "",
        "external_id": None,
        "state": "booked",
        "starts_at": "2026-11-23T08:45:00.000Z",
        "moved_from": "2026-11-23T08:30:00.000Z",
        "minutes": 9,
        "persons": 1,
        "service": "passports",
        "products": ["passport"],
        "channel": "web",
        "sequence": 1,
    }


@played
async def test_nothing_that_says_who_somebody_is_goes_out(house: House) -> None:
    async with http_peer() as peer:
        await begun(telling := house.telling(peer))
        house.booked()
        async with going(telling):
            (heard,) = await peer.heard_more_than(0)
    told = heard.body.decode() + str(heard.headers)
    assert [word for word in ("Ada", "rolstoel", "voorbeeld", "0612345678") if word in told] == []


@played
async def test_visits_are_told_too_and_only_what_the_subscriber_wants_to_hear(house: House) -> None:
    uow_hall = house.storage.hall
    async with http_peer() as peer:
        wanted = [WebhookEvent.VISIT_WAITING, WebhookEvent.APPOINTMENT_CANCELLED]
        await begun(telling := house.telling(peer, events=tuple(wanted)))
        house.cancelled(house.booked())
        issued = house.storage.look(lambda uow: ticketing.take_ticket(uow, uow_hall, product="passport", language="ar"))
        async with going(telling):
            heard = await peer.heard_more_than(1)
    assert types_of(heard) == ["appointment.cancelled", "visit.waiting"]
    told = checked(heard[1])["data"]
    assert (told["id"], told["number"], told["state"], told["persons"]) == (issued.visit.id, "A001", "waiting", 1)


@pytest.mark.parametrize(
    "reply",
    [Reply(500), Reply(404), Reply(302, headers={"Location": "/elsewhere"}), Reply(drops=True), Reply(429)],
    ids=["error", "not found", "elsewhere", "hangs up", "too many"],
)
def test_what_was_not_taken_is_sent_again_and_nothing_overtakes_it(
    house: House, announce_log: Announce, reply: Reply
) -> None:
    announce_log("webhook_not_taken")

    @played
    async def story() -> None:
        async with http_peer() as peer:
            peer.answers = lambda _heard: reply if len(peer.heard) < 3 else OK
            await begun(telling := house.telling(peer))
            house.cancelled(house.booked())
            async with going(telling):
                heard = await peer.heard_more_than(4)
        assert types_of(heard) == ["appointment.booked"] * 4 + ["appointment.cancelled"]
        assert len(set(ids_of(heard))) == 2

    story()


@pytest.mark.parametrize(
    ("reply", "tries"), [(Reply(400), REFUSED_TRIES), (Reply(413), REFUSED_TRIES), (Reply(410), 1)]
)
def test_a_message_that_is_refused_for_good_holds_those_behind_it_up_no_longer(
    house: House, announce_log: Announce, reply: Reply, tries: int
) -> None:
    announce_log("webhook_not_taken")
    announce_log("webhook_skipped")

    @played
    async def story() -> None:
        seen: list[tuple[str, str] | None] = []
        async with http_peer() as peer:

            def answers(heard: Heard) -> Reply:
                seen.append(house.staff_read())
                return reply if checked(heard)["type"] == "appointment.booked" else OK

            peer.answers = answers
            await begun(telling := house.telling(peer))
            house.cancelled(house.booked())
            async with going(telling):
                heard = await peer.heard_more_than(tries)
                assert types_of(heard) == ["appointment.booked"] * tries + ["appointment.cancelled"]
                while house.staff_read() != ("ok", ""):
                    await asyncio.sleep(SOON_S)
        assert seen[0] is None
        assert seen[-1] == ("degraded", REFUSES_FOR_STAFF)
        assert house.skipped() == "1.0"

    story()


def test_staff_hear_of_a_subscriber_that_is_away_for_long_and_that_a_later_server_reaches_it(
    house: House, announce_log: Announce
) -> None:
    announce_log("webhook_not_taken")

    @played
    async def story() -> None:
        async with http_peer() as peer:
            peer.answers = lambda _heard: Reply(503)
            await begun(telling := house.telling(peer))
            house.booked()
            async with going(telling):
                await peer.heard_more_than(STAFF_HEAR_AFTER - 2)
                assert house.staff_read() is None
                await peer.heard_more_than(STAFF_HEAR_AFTER)
                assert house.staff_read() == ("degraded", AWAY_FOR_STAFF)
            peer.answers = lambda _heard: OK
            await begun(house.telling(peer, server="after a restart"))
        assert house.staff_read() == ("ok", "")
        assert house.skipped() == "0.0"

    story()


def test_nobody_is_told_for_ever_what_the_house_itself_has_forgotten(house: House, announce_log: Announce) -> None:
    announce_log("webhook_not_taken")
    announce_log("webhook_skipped")

    @played
    async def story() -> None:
        async with http_peer() as peer:
            peer.answers = lambda heard: Reply(503) if checked(heard)["type"] == "appointment.booked" else OK
            await begun(telling := house.telling(peer))
            appointment = house.booked()
            async with going(telling):
                await peer.heard_more_than(1)
                with house.storage.database.write() as connection:
                    forgetting.forget_people(connection, SITE, to_ms(NINE + minutes(1)))
                house.cancelled(appointment)
                while types_of(peer.heard)[-1] != "appointment.cancelled":
                    await peer.heard_more_than(len(peer.heard))
        assert house.skipped() == "1.0"

    story()


@played
async def test_a_subscriber_that_hangs_is_given_up_on_after_its_deadline_and_told_again(
    house: House, announce_log: Announce
) -> None:
    announce_log("webhook_not_taken")
    async with http_peer() as peer:
        peer.answers = lambda _heard: Reply(silent=True) if len(peer.heard) < 1 else OK
        await begun(telling := house.telling(peer, deadline_s=1.0))
        house.booked()
        async with going(telling):
            heard = await peer.heard_more_than(1)
    assert types_of(heard) == ["appointment.booked"] * 2


@played
async def test_one_that_died_hears_everything_when_it_is_back(house: House, announce_log: Announce) -> None:
    announce_log("webhook_not_taken")
    async with http_peer() as peer:
        await begun(telling := house.telling(peer))
        appointments = [house.booked(60 + number) for number in range(3)]
        peer.answers = lambda _heard: Reply(drops=True)
        async with going(telling):
            await peer.heard_more_than(0)
            await peer.go()
            for each in appointments:
                house.cancelled(each)
            before = len(peer.heard)
            peer.answers = lambda _heard: OK
            await peer.come()
            heard = (await peer.heard_more_than(before + 5))[before:]
    assert types_of(heard) == ["appointment.booked"] * 3 + ["appointment.cancelled"] * 3
    assert [checked(each)["data"]["id"] for each in heard] == appointments * 2


@played
async def test_a_server_that_starts_again_goes_on_where_the_one_before_it_was(house: House) -> None:
    async with http_peer() as peer:
        await begun(house.telling(peer))
        house.booked(60)
        await begun(house.telling(peer))
        house.booked(61)
        house.machine.at_s += HELD_FOR_S
        await begun(house.telling(peer, server="after a restart"))
        assert len(set(ids_of(peer.heard))) == len(peer.heard) == 2


@played
async def test_a_server_that_stops_notes_down_how_far_it_was_and_gives_way_at_once(house: House) -> None:
    async with http_peer() as peer:
        await begun(telling := house.telling(peer))
        for number in range(3):
            house.booked(60 + number)
        peer.answers = lambda _heard: OK if len(peer.heard) < 2 else Reply(silent=True)
        async with going(telling):
            await peer.heard_more_than(2)
        peer.answers = lambda _heard: OK
        await begun(house.telling(peer, server="after a restart"))
    assert len(peer.heard) == 4
    assert ids_of(peer.heard)[2] == ids_of(peer.heard)[3]


@played
async def test_of_two_servers_one_tells_and_the_other_takes_over_when_it_is_silent(house: House) -> None:
    async with http_peer() as peer:
        one, other = house.telling(peer, "one"), house.telling(peer, "other")
        await begun(one)
        for number in range(10):
            house.booked(60 + number)
        await asyncio.gather(begun(one), begun(other))
        assert len(set(ids_of(peer.heard))) == len(peer.heard) == 10
        house.booked(90)
        await begun(other)
        assert len(peer.heard) == 10
        house.machine.at_s += HELD_FOR_S
        await begun(other)
        assert len(peer.heard) == 11
        house.booked(91)
        await begun(one)
        assert len(peer.heard) == 11


@played
async def test_one_that_asks_for_a_pause_gets_it(house: House, announce_log: Announce) -> None:
    announce_log("webhook_not_taken")
    async with http_peer() as peer:
        peer.answers = lambda _heard: Reply(429, headers={"Retry-After": "1"}) if len(peer.heard) < 1 else OK
        await begun(telling := house.telling(peer))
        house.booked()
        began = asyncio.get_running_loop().time()
        async with going(telling):
            await peer.heard_more_than(1)
        assert asyncio.get_running_loop().time() - began >= 1
