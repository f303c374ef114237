"""Signs that follow the hall through real programs: calls, recalls, pulled cables, lost power, a killed server."""

from collections.abc import Iterator

import pytest

from tests.acceptance.house import eventually
from tests.acceptance.sign_hall import (
    SignHall,
    buzzes_of,
    face_of,
    open_sign_hall,
    shows,
    soon_lit,
    soon_says,
    soon_shows,
)

SOON_S = 1.5
"""From the clerk's finger to the sign; a frame takes up to 60 ms of its line."""

RESENT_WITHIN_S = 12.0
"""A sign gets its whole state every ten seconds."""


BLINKS_WITHIN_S = 5.5
"""Five seconds by the rule, and the time to ask the sign."""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SignHall]:
    with open_sign_hall(tmp_path_factory.mktemp("signs")) as opened:
        yield opened


def test_a_call_stands_on_the_signs_of_its_counter_within_a_second_and_goes_with_its_visitor(hall: SignHall) -> None:
    soon_shows(hall.pole, "", "")
    hall.visitor()
    number = hall.call()
    soon_shows(hall.pole, number, "Balie 1", within_s=SOON_S)
    soon_shows(hall.numbers, number[1:], within_s=SOON_S)
    hall.finish()
    soon_shows(hall.pole, "", "", within_s=SOON_S)
    soon_shows(hall.numbers, "", within_s=SOON_S)


def test_a_call_blinks_for_a_few_seconds_and_a_recall_blinks_again(hall: SignHall) -> None:
    hall.visitor()
    number = hall.call()
    soon_shows(hall.pole, number)
    assert face_of(hall.pole)["blinking"]
    eventually(lambda: not face_of(hall.pole)["blinking"], within_s=BLINKS_WITHIN_S, what="the blinking ends")
    hall.counter.tap("action.recall", within_ms=2_000)
    eventually(lambda: face_of(hall.pole)["blinking"], within_s=SOON_S, what="the recall blinks")
    assert shows(hall.pole, number, "Balie 1")
    hall.finish()


def test_the_light_of_a_counter_goes_through_its_signals_and_buzzes_for_each_call(hall: SignHall) -> None:
    soon_lit(hall.tower, {"green": "on"})
    buzzes = buzzes_of(hall.buzzer)
    hall.visitor()
    hall.call()
    soon_lit(hall.tower, {"amber": "flashing"}, within_s=SOON_S)
    assert hall.tower.order(ask="face")["buzzer"]
    eventually(lambda: not hall.tower.order(ask="face")["buzzer"], within_s=SOON_S, what="the buzz is short")
    eventually(lambda: buzzes_of(hall.buzzer) == buzzes + 1, within_s=SOON_S, what="a buzz")
    hall.counter.tap("action.recall", within_ms=2_000)
    eventually(lambda: hall.tower.order(ask="face")["buzzer"], within_s=SOON_S, what="the recall buzzes")
    eventually(lambda: buzzes_of(hall.buzzer) == buzzes + 2, within_s=SOON_S, what="another buzz")
    hall.counter.tap("action.main", within_ms=5_000)
    soon_lit(hall.tower, {"red": "on"}, within_s=SOON_S)
    hall.counter.tap("action.main", within_ms=5_000)
    soon_lit(hall.tower, {"green": "on"}, within_s=SOON_S)
    assert buzzes_of(hall.buzzer) == buzzes + 2


def test_signs_are_dark_while_nobody_drives_them_and_show_the_present_call_after_a_start(hall: SignHall) -> None:
    hall.visitor()
    number = hall.call()
    soon_shows(hall.pole, number)
    hall.signs.close()
    soon_shows(hall.pole, "", "")
    soon_lit(hall.tower, {})
    hall.start_signs()
    soon_shows(hall.pole, number, "Balie 1", within_s=10.0)
    soon_lit(hall.tower, {"amber": "flashing"})
    hall.finish()


def test_a_sign_whose_cable_was_pulled_shows_the_number_again_by_itself(hall: SignHall) -> None:
    hall.visitor()
    hall.pole.has("unplugged")
    number = hall.call()
    hall.counter.wait("status", "level", "alarm", within_ms=5_000)
    hall.pole.has(None)
    soon_shows(hall.pole, number, "Balie 1", within_s=5.0)
    hall.counter.wait("status", "level", "quiet", within_ms=5_000)
    hall.finish()


def test_a_sign_that_lost_its_power_shows_the_number_again_by_itself(hall: SignHall) -> None:
    hall.visitor()
    number = hall.call()
    soon_shows(hall.pole, number)
    hall.pole.order(power_cycle=True)
    soon_shows(hall.pole, number, "Balie 1", within_s=RESENT_WITHIN_S)
    hall.finish()


def test_the_buttons_of_a_call_panel_do_what_the_keys_do(hall: SignHall) -> None:
    soon_says(hall.panel, "off")
    number = hall.visitor()
    soon_says(hall.panel, "green")
    hall.press("next")
    hall.counter.wait("action.main", "action", "arrived", within_ms=5_000)
    assert hall.counter.read("now.number", "text") == number
    soon_says(hall.panel, "green", blinking=True)
    soon_shows(hall.pole, number, "Balie 1")
    hall.press("start")
    hall.counter.wait("action.main", "action", "finish", within_ms=5_000)
    soon_says(hall.panel, "red")
    hall.press("finish")
    hall.counter.wait("action.main", "action", "next", within_ms=5_000)
    soon_says(hall.panel, "off")


def test_a_press_that_is_not_possible_does_nothing_and_says_so_on_screen_and_lamp(hall: SignHall) -> None:
    soon_says(hall.panel, "off")
    hall.press("recall")
    soon_says(hall.panel, "red", blinking=True)
    assert "niemand" in str(hall.counter.read("now.notice", "text")).lower()
    soon_says(hall.panel, "off")


def test_a_panel_that_was_unplugged_is_told_to_staff_and_works_again_by_itself(hall: SignHall) -> None:
    hall.panel.has("unplugged")
    hall.counter.wait("status", "level", "alarm", within_ms=5_000)
    assert "Counter 1" in str(hall.counter.read("status.line", "text"))
    hall.panel.has(None)
    hall.counter.wait("status", "level", "quiet", within_ms=8_000)
    hall.visitor()
    soon_says(hall.panel, "green")
    hall.press("next")
    hall.counter.wait("action.main", "action", "arrived", within_ms=5_000)
    hall.finish()


def test_a_killed_server_leaves_the_number_and_after_its_return_the_signs_follow_again(hall: SignHall) -> None:
    hall.visitor()
    number = hall.call()
    soon_shows(hall.pole, number, "Balie 1")
    eventually(lambda: buzzes_of(hall.buzzer) > 0, what="the buzz of the call")
    buzzes = buzzes_of(hall.buzzer)
    hall.server.kill()
    hall.counter.wait("status", "level", "alarm", within_ms=10_000)
    assert shows(hall.pole, number, "Balie 1")
    hall.server.start()
    hall.counter.wait("status", "level", "quiet", within_ms=10_000)
    assert shows(hall.pole, number, "Balie 1")
    assert buzzes_of(hall.buzzer) == buzzes
    hall.finish()
    soon_shows(hall.pole, "", "", within_s=5.0)
