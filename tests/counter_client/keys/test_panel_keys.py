"""A press on the call panel does what the key does, or nothing, and the lamp says which."""

import pytest
from pytestqt.qtbot import QtBot

from boards.replica import Replica
from counter_client.desk.actions import Action
from counter_client.keys.panel_keys import ACTIONS, PanelKeys
from counter_client.session.session import Session
from drivers.lights.panel import Button, Lamp
from tests.counter_client.clerks import LOST, SlowServer, a_session, at_work
from tests.counter_client.halls import a_hall, a_walk_in, called_here, served_here
from wire.answers import Called, Done
from wire.commands import Arrived, CallNext, Finish, NoShow, Recall
from wire.words import RefusalCode


class Panel:
    """A panel at a counter where somebody works: what its lamp was told, and what the server was asked."""

    def __init__(self, hall: Replica, *, session: Session | None = None) -> None:
        self.server = SlowServer()
        self.session = session or at_work(self.server, hall)
        self.lamps: list[Lamp] = []
        self.keys = PanelKeys(self.session, self.lamps.append)

    @property
    def lamp(self) -> Lamp:
        return self.lamps[-1]


def test_the_next_button_calls_the_next_visitor(qtbot: QtBot) -> None:
    panel = Panel(a_hall(a_walk_in()))
    panel.keys.press(Button.NEXT)
    assert panel.server.asked == [CallNext()]


@pytest.mark.parametrize(
    ("button", "asked"),
    [
        (Button.RECALL, Recall(visit="visit-A017")),
        (Button.START, Arrived(visit="visit-A017")),
        (Button.NO_SHOW, NoShow(visit="visit-A017")),
        (Button.FINISH, Finish(visit="visit-A017")),
    ],
    ids=str,
)
def test_each_button_asks_what_its_key_asks(qtbot: QtBot, button: Button, asked: object) -> None:
    panel = Panel(a_hall(called_here(a_walk_in())))
    panel.keys.press(button)
    assert panel.server.asked == [asked]


def test_every_button_has_an_action_of_the_desk() -> None:
    assert set(ACTIONS) == set(Button)
    assert set(ACTIONS.values()) <= set(Action)


def test_a_press_that_is_not_possible_now_does_nothing_and_says_so_on_screen_and_lamp(qtbot: QtBot) -> None:
    panel = Panel(a_hall(a_walk_in()))
    panel.keys.press(Button.RECALL)
    assert panel.server.asked == []
    assert panel.session.moment.notice == "Nobody has been called to your counter."
    assert panel.lamp is Lamp.REFUSED


def test_the_lamp_says_how_the_counter_stands_again_a_moment_later(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counter_client.keys.panel_keys.REFUSED_SHOWN_MS", 30)
    panel = Panel(a_hall(a_walk_in()))
    panel.keys.press(Button.RECALL)
    qtbot.waitUntil(lambda: panel.lamps == [Lamp.FREE, Lamp.REFUSED, Lamp.FREE])


def test_what_the_server_refuses_lights_the_lamp_too(qtbot: QtBot) -> None:
    panel = Panel(a_hall(a_walk_in()))
    panel.keys.press(Button.NEXT)
    panel.server.refuse(RefusalCode.NOBODY_WAITING)
    assert panel.lamp is Lamp.REFUSED


def test_a_refusal_of_the_screens_own_key_does_not_touch_the_lamp(qtbot: QtBot) -> None:
    panel = Panel(a_hall(a_walk_in()))
    panel.session.do(Action.RECALL)
    assert panel.lamps == [Lamp.FREE]


def test_a_button_that_is_pressed_twice_asks_once(qtbot: QtBot) -> None:
    panel = Panel(a_hall(a_walk_in()))
    panel.keys.press(Button.NEXT)
    panel.keys.press(Button.NEXT)
    assert panel.server.asked == [CallNext()]


def test_before_somebody_signs_in_a_press_only_says_what_to_do_first(qtbot: QtBot) -> None:
    server = SlowServer()
    panel = Panel(a_hall(), session=a_session(server, a_hall(a_walk_in())))
    panel.keys.press(Button.NEXT)
    assert server.asked == []
    assert panel.session.moment.notice == "Sign in first."
    assert panel.lamps == [Lamp.OFF, Lamp.REFUSED]


def test_the_lamp_follows_the_visitor_at_the_counter(qtbot: QtBot) -> None:
    waiting = a_walk_in()
    panel = Panel(a_hall(waiting))
    panel.keys.press(Button.NEXT)
    panel.session.hear_hall(a_hall(called_here(waiting)))
    panel.server.answer(Called(visit=called_here(waiting)))
    panel.keys.press(Button.START)
    panel.session.hear_hall(a_hall(served_here(waiting)))
    panel.server.answer(Done())
    assert panel.lamps == [Lamp.FREE, Lamp.CALLING, Lamp.SERVING]


def test_the_lamp_is_dark_while_nobody_waits(qtbot: QtBot) -> None:
    assert Panel(a_hall()).lamp is Lamp.OFF


def test_the_lamp_is_dark_without_a_link(qtbot: QtBot) -> None:
    panel = Panel(a_hall(a_walk_in()))
    panel.session.hear_link(LOST)
    assert panel.lamp is Lamp.OFF
