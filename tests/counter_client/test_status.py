"""The foot of the window is quiet while all is well and loud when somebody must know."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from counter_client.desk.actions import Action
from counter_client.desk.desk import Desk, Pending
from counter_client.desk.moment import Moment
from counter_client.desk.worries import devices_in_need
from counter_client.sentences.device_words import part_word
from counter_client.sentences.status import Level, status_of
from drivers.health import CANNOT_SAY
from qtkit.link_state import LinkPhase, LinkState
from tests.counter_client.clerks import LIVE, LOST
from tests.counter_client.halls import NOW, SEAT, a_device, a_hall
from wire.things import Device
from wire.words import Health, LinkRefusal


def test_a_device_that_can_never_say_how_it_is_is_no_worry_while_its_line_is_open() -> None:
    silent = a_device("sign-3", Health.UNKNOWN, CANNOT_SAY.sentence, as_meant=CANNOT_SAY.as_meant)
    mute = a_device("printer", Health.UNKNOWN, "The printer does not say how it is.")
    assert devices_in_need((silent, mute)) == (mute,)


@pytest.mark.parametrize(
    ("part", "word"),
    [
        ("sign-balie-3", "Sign balie-3"),
        ("light-tower", "Light tower"),
        ("webhook-crm", "Messages to crm"),
        ("spool", "Folder for mail"),
        ("panel", "Call panel"),
    ],
)
def test_a_part_is_named_by_its_word_and_its_own_name(part: str, word: str) -> None:
    assert part_word(part) == word


def a_moment(*devices: Device) -> Moment:
    return Moment(now=NOW, zone=ZoneInfo("Europe/Amsterdam"), language="en", hall=a_hall(*devices))


def test_all_is_well_quietly() -> None:
    status = status_of(a_moment(a_device()), LIVE)
    assert (status.level, status.text) == (Level.QUIET, "Connected; all devices are in order.")


def test_paper_that_runs_low_is_a_warning_in_the_devices_own_words() -> None:
    low = a_device("printer", Health.DEGRADED, "The paper is nearly used up: have a new roll ready.")
    status = status_of(a_moment(low), LIVE)
    assert status.level is Level.WARNING
    assert status.text == "Kiosk 1 (since 10:37): The paper is nearly used up: have a new roll ready."


def test_a_device_that_does_nothing_is_an_alarm_and_comes_first() -> None:
    low = a_device("printer", Health.DEGRADED, "The paper is nearly used up: have a new roll ready.")
    dead = a_device("scanner", Health.ABSENT)
    status = status_of(a_moment(low, dead), LIVE)
    assert status.level is Level.ALARM
    assert status.text == "Kiosk 1 (since 10:37): Scanner: out of order. And 1 more."


def test_a_sentence_that_nobody_translated_is_shown_behind_the_devices_state() -> None:
    odd = a_device("sound", Health.UNKNOWN, "Sounds have not been tried yet.")
    assert status_of(a_moment(odd), LIVE).text == (
        "Kiosk 1 (since 10:37): Sound: does not answer. Sounds have not been tried yet."
    )


def test_a_device_out_of_contact_is_an_alarm_and_what_it_last_said_is_no_news() -> None:
    out_of_paper = a_device("printer", Health.ABSENT, "The printer has no paper: put in a new roll.")
    away = a_device("link", Health.ABSENT, "There is no contact with this device.")
    status = status_of(a_moment(out_of_paper, away), LIVE)
    assert status.level is Level.ALARM
    assert status.text == "Kiosk 1: no contact since 10:37. See that it is on and in the network."


def test_since_another_day_is_said_with_the_day() -> None:
    away = a_device("link", Health.ABSENT).model_copy(update={"since": NOW - timedelta(days=1)})
    assert "no contact since 11/22, 10:40." in status_of(a_moment(away), LIVE).text


def test_which_of_several_scanners_or_signs_it_is_stands_before_its_sentence() -> None:
    gone = a_device("scanner-left", Health.ABSENT, "There is no camera at /dev/video0: is it plugged in?")
    assert status_of(a_moment(gone), LIVE).text == (
        "Kiosk 1 (since 10:37): Scanner left: There is no camera at /dev/video0: is it plugged in?"
    )


def test_a_sentence_that_does_not_say_which_part_it_means_gets_its_name() -> None:
    lost = a_device("printer", Health.ABSENT, "The device at 10.0.0.21:9100 closed the connection.")
    assert status_of(a_moment(lost), LIVE).text == (
        "Kiosk 1 (since 10:37): Printer: The device at 10.0.0.21:9100 closed the connection."
    )


def test_a_place_that_was_meant_to_have_no_printer_is_no_worry() -> None:
    none = a_device("printer", Health.ABSENT, as_meant=True)
    typing = a_device("scanner", Health.UNKNOWN, as_meant=True)
    assert devices_in_need((none, typing)) == ()


def test_the_words_of_a_device_decide_nothing() -> None:
    """Words are for people: another program, or a newer one, may word it otherwise."""
    none = a_device("printer", Health.ABSENT, "This place has no printer, by its settings.")
    assert devices_in_need((none,)) == (none,)


def test_the_panel_of_a_counter_that_is_switched_off_is_no_worry_and_nor_is_the_counter() -> None:
    off = a_device("link", Health.ABSENT, as_meant=True)
    panel = a_device("panel", Health.ABSENT)
    assert devices_in_need((off, panel)) == ()
    assert devices_in_need((panel,)) == (panel,)


def test_whatever_is_in_order_is_nobodys_worry() -> None:
    assert devices_in_need((a_device(health=Health.OK),)) == ()


def test_a_lost_link_is_an_alarm_that_says_since_when_and_what_to_do() -> None:
    lost = replace(a_moment(), seat=SEAT, lost_since=NOW)
    status = status_of(lost, LOST)
    assert status.level is Level.ALARM
    assert status.text == (
        "No connection with the server since 10:40. You see the hall as it was then. "
        "The connection comes back by itself. Until then, call visitors by voice."
    )


def test_a_page_without_the_hall_does_not_speak_of_the_hall_when_the_link_is_lost() -> None:
    signed_out = replace(a_moment(), lost_since=NOW)
    locked = replace(signed_out, seat=SEAT, desk=Desk(locked=True))
    for moment in (signed_out, locked):
        assert status_of(moment, LOST).text == (
            "No connection with the server since 10:40. "
            "The connection comes back by itself. Until then, call visitors by voice."
        )


def test_a_lost_link_says_what_becomes_of_the_command_that_was_under_way() -> None:
    lost = replace(a_moment(), lost_since=NOW, desk=Desk(pending=Pending(Action.NEXT)))
    assert "What you asked last is carried out once the connection is back." in status_of(lost, LOST).text


def test_a_link_that_never_was_is_only_looked_for() -> None:
    assert status_of(a_moment(), LinkState(LinkPhase.CONNECTING, 0, "")).text == "Looking for the server…"


@pytest.mark.parametrize("code", [*LinkRefusal, None])
def test_a_refused_computer_is_told_whom_to_ask(code: LinkRefusal | None) -> None:
    status = status_of(a_moment(), LinkState(LinkPhase.REFUSED, 0, "", code))
    assert status.level is Level.ALARM
    assert status.text.endswith(".")
