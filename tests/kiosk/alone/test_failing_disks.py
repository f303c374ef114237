"""What a kiosk alone does when its disk is full, hangs or lies."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from codes.appointment_code import content_of
from codes.signed_code import Promise, signed
from drivers.health import Health
from kiosk.alone.journal import FILE
from tests.kiosk.alone.builders import KEY, TOKEN
from tests.kiosk.alone.conftest import Start
from tests.kiosk.alone.disks import CutDisk
from tests.kiosk.alone.lone import KIT_OF_TODAY, LoneKiosk
from tests.qtkit.hall import NINE, TODAY, Hall
from wire.answers import TicketIssued
from wire.commands import CheckIn, HandOver, PrepareOffline, TakeTicket
from wire.words import PrintOutcome, RefusalCode

CODE = content_of(
    signed(Promise(TOKEN, NINE + timedelta(minutes=10), 1), site=KIT_OF_TODAY.site, key=KEY),
    "https://afspraak.voorbeeld.nl/k/",
)
"""Of an appointment for passports, today."""


def test_on_a_full_disk_it_gives_no_number_and_staff_are_told_until_there_is_room(
    start: Start, announce_log: Callable[[str], None]
) -> None:
    announce_log("There is no link")
    announce_log("This kiosk cannot write its journal")
    disk = CutDisk()
    kiosk = start(disk)
    kiosk.gets_its_kit()
    kiosk.loses_the_server()
    disk.full = True
    kiosk.alone.ask(TakeTicket(product="passport"), kiosk.answers.append)
    kiosk.until(lambda: kiosk.answers)
    assert kiosk.answers[-1].refusal is not None
    assert kiosk.answers[-1].refusal.code is RefusalCode.TRY_AGAIN
    assert not kiosk.alone.possible
    assert "No space left on device" in kiosk.states[-1].sentence
    assert kiosk.books.ledger.pending == ()
    disk.full = False
    kiosk.books.try_again()
    kiosk.until(lambda: kiosk.alone.possible)
    assert kiosk.states[-1].health is Health.OK
    assert kiosk.lets_in() == "A941"  # A940 was never told, and is passed over all the same


@pytest.fixture
def slow_disk() -> Iterator[CutDisk]:
    disk = CutDisk()
    yield disk
    disk.answers.set()


@pytest.fixture
def waiting(start: Start, slow_disk: CutDisk, announce_log: Callable[[str], None]) -> LoneKiosk:
    """Somebody showed a code to a kiosk alone, and its disk hangs."""
    announce_log("There is no link")
    kiosk = start(slow_disk)
    kiosk.gets_its_kit()
    kiosk.loses_the_server()
    slow_disk.answers.clear()
    kiosk.alone.ask(CheckIn(code=CODE), kiosk.answers.append)
    return kiosk


def test_the_same_code_again_is_told_nothing_either_before_the_number_is_on_the_disk(
    waiting: LoneKiosk, slow_disk: CutDisk
) -> None:
    waiting.alone.ask(CheckIn(code=CODE), waiting.answers.append)
    assert waiting.alone.ticket_again(CheckIn(code=CODE)) is None
    assert waiting.alone.is_giving(CheckIn(code=CODE))
    assert waiting.answers == []
    slow_disk.answers.set()
    waiting.until(lambda: len(waiting.answers) == 2)
    tickets = [each.result for each in waiting.answers]
    assert [(each.number, each.again) for each in tickets if isinstance(each, TicketIssued)] == [
        ("A940", False),
        ("A940", True),
    ]
    assert slow_disk.files[FILE].count(b'"kind":"given"') == 1


def test_nobody_is_handed_over_before_their_number_is_on_the_disk(waiting: LoneKiosk, slow_disk: CutDisk) -> None:
    waiting.finds_the_server()
    waiting.next_of(PrepareOffline, before=1)
    assert waiting.heard(HandOver) == []
    assert not waiting.alone.paper_settled("A940", PrintOutcome.PRINTED)
    slow_disk.answers.set()
    assert waiting.next_of(HandOver).body.number == "A940"  # type: ignore[union-attr]


def test_a_number_that_could_not_be_written_is_in_the_hand_of_nobody_and_handed_over_for_nobody(
    waiting: LoneKiosk, slow_disk: CutDisk, announce_log: Callable[[str], None]
) -> None:
    announce_log("This kiosk cannot write its journal")
    waiting.alone.ask(CheckIn(code=CODE), waiting.answers.append)
    slow_disk.full = True
    slow_disk.answers.set()
    waiting.until(lambda: len(waiting.answers) == 2)
    assert [each.result for each in waiting.answers] == [None, None]
    assert waiting.books.ledger.pending == ()


def test_a_disk_that_hangs_is_not_waited_for_and_what_it_wrote_late_was_told_to_nobody(
    start: Start, slow_disk: CutDisk, monkeypatch: pytest.MonkeyPatch, announce_log: Callable[[str], None]
) -> None:
    announce_log("There is no link")
    announce_log("This kiosk cannot write its journal")
    monkeypatch.setattr("tests.kiosk.alone.lone.WRITTEN_WITHIN_S", 0.2)
    kiosk = start(slow_disk)
    kiosk.gets_its_kit()
    kiosk.loses_the_server()
    slow_disk.answers.clear()
    kiosk.alone.ask(CheckIn(code=CODE), kiosk.answers.append)
    kiosk.until(lambda: kiosk.answers)
    assert kiosk.answers[0].refusal is not None
    assert not kiosk.alone.possible
    assert "does not answer" in kiosk.states[-1].sentence
    slow_disk.answers.set()
    kiosk.until(lambda: kiosk.alone.possible)
    assert kiosk.lets_in() == "A941"
    kiosk.until(lambda: b'"untold"' in slow_disk.files[FILE])
    assert [each.body.number for each in kiosk.books.ledger.pending] == ["A941"]
    assert [each.body.number for each in start(slow_disk).books.ledger.pending] == ["A941"]


def test_a_damaged_journal_gives_no_more_numbers_today(
    start: Start, announce_log: Callable[[str], None], hall: Hall
) -> None:
    announce_log("damaged line")
    announce_log("There is no link")
    disk = CutDisk()
    kiosk = start(disk)
    kiosk.gets_its_kit()
    kiosk.loses_the_server()
    kiosk.lets_in()
    kiosk.lets_in()
    kiosk.until(lambda: disk.files[FILE].count(b"\n") == 2)
    disk.files[FILE] = b"00000000" + disk.files[FILE][8:]
    again = start(disk)
    assert not again.alone.possible
    assert "journal is damaged" in again.states[-1].sentence
    again.finds_the_server()
    assert again.next_of(HandOver).body.number == "A941"  # type: ignore[union-attr]


def test_a_kiosk_that_is_switched_off_at_night_trusts_its_journal_again_the_next_day(
    start: Start, announce_log: Callable[[str], None]
) -> None:
    """Started twice on the day of the damage, and once on the next."""
    announce_log("damaged line")
    announce_log("There is no link")
    disk = CutDisk()
    kiosk = start(disk)
    kiosk.gets_its_kit()
    kiosk.loses_the_server()
    kiosk.lets_in()
    disk.files[FILE] = b"00000000" + disk.files[FILE][8:]
    for _ in range(2):
        again = start(disk)
        again.until(lambda: b'"doubted"' in disk.files[FILE])
        assert "journal is damaged" in again.books.trouble
    tomorrow = start(disk)
    assert tomorrow.books.trouble
    tomorrow.books.tidy(TODAY + timedelta(days=1))
    assert not tomorrow.books.trouble
    assert start(disk).books.trouble == ""
    assert disk.files[FILE] == b""
