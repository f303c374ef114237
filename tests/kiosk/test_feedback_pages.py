"""How the visit was, as a visitor meets it at the kiosk and at the counter."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.flow.screen import Page, Screen, Tell
from kiosk.hall import Hall, LinkCondition
from kiosk.hall_info import Offer
from tests.kiosk.conftest import Kiosk
from tests.kiosk.screens import feedback_page
from wire.commands import GiveFeedback

FACES = [5, 4, 3, 2, 1]
TABLET = Hall(link=LinkCondition.LIVE, tablet=True)


@pytest.fixture
def tablet(kiosk: Kiosk) -> Kiosk:
    kiosk.show(Screen.first("nl"))
    kiosk.presenter.show_hall(TABLET)
    kiosk.presenter.show_offer(Offer(counter_label="3"))
    return kiosk


@pytest.mark.parametrize("score", FACES)
def test_each_face_is_its_own_answer(kiosk: Kiosk, qtbot: QtBot, score: int) -> None:
    kiosk.show(feedback_page())
    qtbot.waitUntil(kiosk.presenter.is_settled)

    kiosk.tap(f"face-{score}")

    assert kiosk.orders == [Tell(GiveFeedback(visit="visit-1", score=score))]
    assert kiosk.text("title") == "Bedankt voor uw antwoord"


def test_every_face_has_a_word_of_its_own(kiosk: Kiosk) -> None:
    kiosk.show(feedback_page())

    assert kiosk.text("title") == "Hoe was uw bezoek?"
    assert [kiosk.text(f"face-{score}") for score in FACES] == [
        "Heel goed",
        "Goed",
        "Gaat wel",
        "Slecht",
        "Heel slecht",
    ]


def test_a_finger_that_was_already_on_its_way_chooses_no_face(kiosk: Kiosk) -> None:
    kiosk.show(feedback_page())

    kiosk.tap_at(kiosk.centre("face-1"))

    assert kiosk.orders == []
    assert kiosk.presenter.screen.page is Page.FEEDBACK


def test_a_face_can_be_chosen_by_keys(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.show(feedback_page())
    qtbot.waitUntil(kiosk.presenter.is_settled)
    kiosk.item("face-4").forceActiveFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)

    assert kiosk.orders == [Tell(GiveFeedback(visit="visit-1", score=4))]


def test_nobody_has_to_answer(kiosk: Kiosk) -> None:
    kiosk.show(feedback_page())

    kiosk.tap("noFeedback")

    assert kiosk.orders == []
    assert kiosk.presenter.screen.page is Page.WELCOME


def test_who_is_asked_at_the_kiosk_reads_why_their_code_gave_no_number(kiosk: Kiosk) -> None:
    kiosk.show(feedback_page())

    assert kiosk.text("visitOver") == "Met deze code bent u al geholpen."


def test_a_tablet_thanks_at_its_own_counter_and_has_nothing_to_do(tablet: Kiosk) -> None:
    assert tablet.text("title") == "Bedankt voor uw bezoek"
    assert tablet.text("tabletCounter") == "Balie 3"
    tablet.tap_at(QPoint(540, 900))
    assert tablet.orders == []


def test_a_tablet_asks_when_a_visit_ends_and_rests_when_the_next_one_begins(tablet: Kiosk) -> None:
    tablet.presenter.show_hall(replace(TABLET, rating_wanted="visit-1"))
    assert tablet.text("title") == "Hoe was uw bezoek?"
    assert not tablet.shows("visitOver")

    tablet.presenter.show_hall(TABLET)

    assert tablet.text("title") == "Bedankt voor uw bezoek"
