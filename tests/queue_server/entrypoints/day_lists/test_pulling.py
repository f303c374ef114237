"""Asking a Qmatic-style calendar over a real socket: right answers, wrong ones, slow ones and none at all."""

import json
import re
from datetime import UTC, date, datetime
from typing import Any

import pytest

from config.imports import PullSettings
from queue_server.adapters.errors import StorageError
from queue_server.domain.appointment import AppointmentState
from queue_server.entrypoints.day_lists.entries import NotAList
from queue_server.entrypoints.day_lists.pulling import LONGEST_AGAIN_S, Pull
from queue_server.entrypoints.day_lists.qmatic_answer import entries_in
from tests.http_peer import HttpPeer, Reply, http_peer
from tests.queue_server.entrypoints.day_lists.conftest import Announce, House
from tests.queue_server.entrypoints.day_lists.lists import reader
from tests.queue_server.entrypoints.devices import played

ADA: dict[str, Any] = {
    "publicId": "3f0c9b1e8d7a4f52",
    "start": "2026-11-24T08:30:00.000+0000",
    "end": "2026-11-24T08:50:00.000+0000",
    "services": [{"publicId": "s-1", "name": "Paspoort"}],
    "customers": [
        {"firstName": "Ada", "lastName": "de Vries", "email": "ada@voorbeeld.nl", "dateOfBirth": -720838800000},
        {"firstName": "Ben", "lastName": "de Vries"},
    ],
    "numberOfCustomers": 2,
    "notes": None,
    "status": "CREATED",
}


def saying(*appointments: dict[str, Any], name: str = "appointmentList") -> Reply:
    return Reply(200, json.dumps({name: appointments, "meta": {}, "notifications": []}).encode())


def part_of(*appointments: dict[str, Any], **meta: Any) -> Reply:
    return Reply(200, json.dumps({"appointmentList": appointments, "meta": meta}).encode())


def pull_from(house: House, peer: HttpPeer, deadline_s: float = 5.0, **changed: Any) -> Pull:
    settings = PullSettings(url=f"{peer.url}rest/", branch="b/1", key="their key", deadline_s=deadline_s, days=3)
    return Pull(house.desk(**changed), settings)


@played
async def test_what_the_other_system_says_is_taken_over_and_it_is_asked_rightly(house: House) -> None:
    async with http_peer() as peer:
        peer.answers = lambda _heard: saying(ADA)
        assert await pull_from(house, peer).ask() == 300
        (heard,) = peer.heard
    assert heard.path == "/rest/v1/branches/b%2F1/appointments?startDate=2026-11-23&endDate=2026-11-25"
    assert (heard.method, heard.headers["x-api-key"]) == ("GET", "their key")
    found = house.here("3f0c9b1e8d7a4f52")
    assert found is not None
    assert (found.starts_at, found.minutes, found.persons) == (datetime(2026, 11, 24, 8, 30, tzinfo=UTC), 20, 2)
    person = house.storage.look(lambda uow: uow.person(found.id))
    assert (person.name, person.born, person.email) == ("Ada de Vries", date(1947, 2, 28), "ada@voorbeeld.nl")


@played
async def test_one_that_is_gone_from_the_answer_is_cancelled_where_the_answer_names_all(house: House) -> None:
    async with http_peer() as peer:
        pull = pull_from(house, peer, whole_days=True)
        other = {**ADA, "publicId": "another one"}
        peer.answers = lambda _heard: saying(ADA, other)
        await pull.ask()
        peer.answers = lambda _heard: saying(other, name="appointments")
        await pull.ask()
    gone = house.here("3f0c9b1e8d7a4f52")
    assert gone is not None
    assert gone.state is AppointmentState.CANCELLED


@pytest.mark.parametrize(
    ("meta", "why"),
    [
        ({"totalResults": 20, "offset": None, "limit": None}, "holds 12 of 20 appointments"),
        ({"totalResults": "20", "offset": 0, "limit": 12}, "holds 12 of 20 appointments"),
        ({"totalResults": 12, "offset": 8, "limit": 20}, "begins after the first 8"),
        ({"limit": 12}, "is full (12 appointments)"),
    ],
)
def test_an_answer_that_is_a_part_only_is_refused_and_cancels_nothing(
    house: House, announce_log: Announce, meta: dict[str, Any], why: str
) -> None:
    announce_log("pull_not_answered")
    everybody = [{**ADA, "publicId": f"appointment-{number}"} for number in range(20)]

    @played
    async def story() -> None:
        async with http_peer() as peer:
            pull = pull_from(house, peer, whole_days=True)
            peer.answers = lambda _heard: part_of(*everybody, totalResults=20, offset=0, limit=20)
            assert await pull.ask() == 300
            peer.answers = lambda _heard: part_of(*everybody[:12], **meta)
            assert await pull.ask() == 10

    story()
    assert {found.state for found in map(house.here, (each["publicId"] for each in everybody)) if found} == {
        AppointmentState.BOOKED
    }
    assert house.here("appointment-19") is not None
    with pytest.raises(NotAList, match=re.escape(why)):
        entries_in(json.dumps({"appointmentList": everybody[:12], "meta": meta}), lambda _name: False)


@pytest.mark.parametrize("meta", [{"totalResults": 1, "offset": 0, "limit": 20}, {"totalResults": "many"}, [], None])
def test_an_answer_that_is_whole_is_taken_whatever_else_it_says_of_itself(meta: object) -> None:
    assert len(entries_in(json.dumps({"appointmentList": [ADA], "meta": meta}), lambda _name: False)) == 1


@pytest.mark.parametrize(
    ("counted", "named", "persons"),
    [
        (None, 0, 1),
        (0, 1, 1),
        (0, 3, 3),
        (1, 2, 2),
        (3, 1, 3),
        (-1, 1, 1),
        (99, 1, 20),
        ("two", 2, 2),
        (2.5, 1, 1),
        (True, 1, 1),
        (10**30, 1, 1),
    ],
)
def test_an_odd_count_of_persons_costs_no_appointment(counted: object, named: int, persons: int) -> None:
    said = {**ADA, "customers": ADA["customers"][:1] * named, "numberOfCustomers": counted}
    reads = reader(products={"Paspoort": "passport"})
    read = reads.read(entries_in(json.dumps([said]), reads.knows))
    assert [listed.persons for _, listed in read.listed] == [persons]


@pytest.mark.parametrize(
    "reply",
    [
        Reply(500, b"oops"),
        Reply(302, headers={"Location": "http://127.0.0.1:1/"}),
        Reply(200, b"<html>"),
        Reply(200, b'{"appointmentList": "none"}'),
        Reply(200, b'["one"]'),
        Reply(200, b"\xff\xfe"),
        Reply(200, hangs=True),
        Reply(drops=True),
    ],
    ids=["error", "elsewhere", "no json", "no list", "no appointments", "no text", "hangs", "hangs up"],
)
def test_whatever_else_comes_nothing_changes_and_it_is_asked_again_later(
    house: House, announce_log: Announce, reply: Reply
) -> None:
    announce_log("pull_not_answered")

    @played
    async def story() -> None:
        async with http_peer() as peer:
            pull = pull_from(house, peer, deadline_s=1.0, whole_days=True)
            peer.answers = lambda _heard: saying(ADA)
            await pull.ask()
            peer.answers = lambda _heard: reply
            assert await pull.ask() == 10
            assert await pull.ask() == 20
            peer.answers = lambda _heard: saying(ADA)
            assert await pull.ask() == 300

    story()
    found = house.here("3f0c9b1e8d7a4f52")
    assert found is not None
    assert found.state is AppointmentState.BOOKED


@played
async def test_one_that_is_not_there_is_asked_less_and_less_often_and_said_to_be_away_once(
    house: House, announce_log: Announce
) -> None:
    announce_log("pull_not_answered")
    async with http_peer() as peer:
        pull = pull_from(house, peer)
        await peer.go()
        waits = [await pull.ask() for _ in range(9)]
        await peer.come()
        peer.answers = lambda _heard: saying()
        assert await pull.ask() == 300
    assert waits == [10, 20, 40, 80, 160, 320, 640, LONGEST_AGAIN_S, LONGEST_AGAIN_S]


@played
async def test_while_the_database_is_away_it_is_asked_again_soon(house: House) -> None:
    house.commands.error = StorageError("It is away.")
    async with http_peer() as peer:
        peer.answers = lambda _heard: saying(ADA)
        assert await pull_from(house, peer).ask() == 10
