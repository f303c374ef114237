from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as for_all
from hypothesis import strategies as st

from kiosk.alone.journal import FILE, Journal
from kiosk.alone.ledger import Doubted, HandedOver, Ledger, Papered, TurnedDown, entered, summed_up
from tests.kiosk.alone.builders import DAY, KIT, given
from tests.kiosk.alone.disks import CutDisk, PowerCutError
from wire.words import PrintOutcome

BLOCK = KIT.blocks[0].model_copy(update={"last": 999})


def numbers(ledger: Ledger) -> list[int]:
    return [each.number for each in ledger.pending]


def test_a_fresh_folder_has_an_empty_journal() -> None:
    found = Journal(CutDisk()).read()
    assert found.sound
    assert numbers(found.ledger) == []


def test_what_was_written_is_read_again_in_order() -> None:
    disk = CutDisk()
    journal = Journal(disk)
    journal.read()
    for record in (given(940), given(941), Papered("entry-940", PrintOutcome.PRINTED), given(942)):
        journal.append(record)
    journal.append(HandedOver("entry-941"))
    found = Journal(disk).read()
    assert numbers(found.ledger) == [940, 942]
    assert found.ledger.pending[0].body.ticket is PrintOutcome.PRINTED
    assert found.ledger.next_number(BLOCK, DAY) == 943


@for_all(st.integers(0, 2000))
def test_a_torn_last_line_is_as_if_it_had_never_been(cut_at: int) -> None:
    disk = CutDisk()
    journal = Journal(disk)
    journal.read()
    journal.append(given(940))
    whole = disk.files[FILE]
    journal.append(given(941))
    second = disk.files[FILE][len(whole) :]
    disk.files[FILE] = whole + second[: min(cut_at, len(second) - 1)]
    again = Journal(disk)
    assert numbers(again.read().ledger) == [940]
    again.append(given(941, "another"))
    assert [each.id for each in Journal(disk).read().ledger.pending] == ["entry-940", "another"]


def test_a_damaged_line_in_the_middle_is_noticed_and_the_others_are_kept(caplog: pytest.LogCaptureFixture) -> None:
    disk = CutDisk()
    journal = Journal(disk)
    journal.read()
    for number in (940, 941, 942):
        journal.append(given(number))
    disk.files[FILE] = disk.files[FILE].replace(b'"number":941', b'"number":951')
    found = Journal(disk).read()
    assert not found.sound
    assert numbers(found.ledger) == [940, 942]
    assert "1 damaged" in caplog.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@for_all(bit=st.integers(0, 7), data=st.data())
def test_a_bit_that_flips_is_noticed_wherever_it_is_also_in_the_last_line(
    caplog: pytest.LogCaptureFixture, bit: int, data: st.DataObject
) -> None:
    caplog.clear()
    disk = CutDisk()
    journal = Journal(disk)
    journal.read()
    journal.append(given(940))
    journal.append(given(941))
    place = data.draw(st.integers(0, len(disk.files[FILE]) - 1))
    damaged = bytearray(disk.files[FILE])
    damaged[place] ^= 1 << bit
    disk.files[FILE] = bytes(damaged)
    assert not Journal(disk).read().sound
    assert "damaged line" in caplog.text


def test_a_newline_that_was_damaged_loses_nobody(announce_log: Callable[[str], None]) -> None:
    announce_log("1 damaged line")
    disk = CutDisk()
    journal = Journal(disk)
    journal.read()
    journal.append(given(940))
    disk.files[FILE] = disk.files[FILE][:-1] + b"*"
    found = Journal(disk).read()
    assert (numbers(found.ledger), found.sound) == ([940], False)


def test_blocks_of_nothing_are_what_a_cut_leaves_and_no_damage() -> None:
    disk = CutDisk()
    journal = Journal(disk)
    journal.read()
    journal.append(given(940))
    disk.files[FILE] += b"0123" + bytes(512) + b"\n"
    again = Journal(disk)
    assert again.read().sound
    again.append(given(941))
    assert numbers(Journal(disk).read().ledger) == [940, 941]


def test_a_damage_that_was_doubted_before_says_on_which_day_and_a_new_one_does_not(
    announce_log: Callable[[str], None],
) -> None:
    announce_log("damaged line")
    disk = CutDisk({FILE: b"00000000 {}\n"})
    journal = Journal(disk)
    assert journal.read().doubted_on is None
    journal.append(Doubted(DAY))
    assert Journal(disk).read().doubted_on == DAY
    disk.files[FILE] += b"00000000 {}\n"
    assert Journal(disk).read().doubted_on is None


def test_a_full_disk_keeps_what_it_had_and_goes_on_when_there_is_room() -> None:
    disk = CutDisk()
    journal = Journal(disk)
    journal.read()
    journal.append(given(940))
    disk.full = True
    with pytest.raises(OSError, match="No space"):
        journal.append(given(941))
    with pytest.raises(OSError, match="No space"):
        journal.probe()
    assert numbers(Journal(disk).read().ledger) == [940]
    disk.full = False
    journal.probe()
    journal.append(given(942))
    assert numbers(Journal(disk).read().ledger) == [940, 942]


def test_a_journal_is_summed_up_to_the_numbers_and_forgets_the_codes() -> None:
    disk = CutDisk()
    journal = Journal(disk)
    ledger = journal.read().ledger
    for record in (
        given(940, code="CODE-OF-SOMEBODY"),
        HandedOver("entry-940"),
        given(941, code="CODE-OF-ANOTHER"),
        TurnedDown("entry-941", "No."),
    ):
        journal.append(record)
        ledger = entered(ledger, record)
    assert b"CODE-OF" in disk.files[FILE]
    journal.sum_up(summed_up(ledger, DAY))
    assert b"CODE-OF" not in disk.files[FILE]
    after = Journal(disk).read().ledger
    assert after.next_number(BLOCK, DAY) == 942
    assert [(entry.number, why.sentence) for entry, why in after.unwelcome] == [(941, "No.")]


@dataclass
class House:
    """The world outside one kiosk: who was told which number, and whom the server has."""

    told: list[tuple[int, str]] = field(default_factory=list)
    has: dict[str, int] = field(default_factory=dict)


@dataclass
class Run:
    """One life of the kiosk program, from its start to its end."""

    house: House
    disk: CutDisk

    def live(self, steps: list[str], run: int) -> None:
        journal = Journal(self.disk)
        found = journal.read()
        assert found.sound
        ledger = found.ledger
        for count, step in enumerate(steps):
            match step:
                case "visitor":
                    number = ledger.next_number(BLOCK, DAY)
                    assert number is not None
                    entry = given(number, f"run-{run}-{count}")
                    journal.append(entry)
                    ledger = entered(ledger, entry)
                    self.house.told.append((number, entry.id))
                case "paper" if ledger.pending:
                    paper = Papered(ledger.pending[-1].id, PrintOutcome.PRINTED)
                    journal.append(paper)
                    ledger = entered(ledger, paper)
                case "hand over" if ledger.pending:
                    first = ledger.pending[0]
                    self.house.has.setdefault(first.id, first.number)  # the server does each id once
                    journal.append(HandedOver(first.id))
                    ledger = entered(ledger, HandedOver(first.id))
                case "sum up" if not ledger.pending:
                    records = summed_up(ledger, DAY)
                    journal.sum_up(records)


STEPS = st.lists(st.sampled_from(["visitor", "visitor", "paper", "hand over", "sum up"]), max_size=12)


@for_all(st.lists(st.tuples(STEPS, st.integers(0, 6000)), min_size=1, max_size=5))
def test_whenever_the_power_is_cut_nobody_is_lost_and_no_number_is_given_twice(
    lives: list[tuple[list[str], int]],
) -> None:
    house = House()
    files: dict[str, bytes] = {}
    for run, (steps, power) in enumerate(lives):
        disk = CutDisk(files, bytes_left=power)
        with suppress(PowerCutError):
            Run(house, disk).live(steps, run)
        files = disk.files
    last = Journal(CutDisk(files)).read().ledger
    for each in last.pending:
        house.has.setdefault(each.id, each.number)

    numbers_told = [number for number, _ in house.told]
    assert len(numbers_told) == len(set(numbers_told))
    assert {entry for _, entry in house.told} <= set(house.has)
    in_the_queue = [number for number in house.has.values() if number in set(numbers_told)]
    assert in_the_queue == numbers_told
    assert len(house.has) == len(set(house.has.values()))
