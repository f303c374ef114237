"""Calling a member of staff, as a visitor meets it."""

from dataclasses import replace

import pytest

from kiosk.flow import rest
from kiosk.flow.screen import Page, Tell
from kiosk.hall import Hall, HelpUnderWay
from tests.kiosk.conftest import Kiosk
from tests.kiosk.screens import CLOSED_HALL, DEAF_HALL, products, ticket_page, welcome
from tests.kiosk.tickets import refused
from wire.commands import CallForHelp, EndHelpCall
from wire.words import RefusalCode


def hall_says(kiosk: Kiosk, call: HelpUnderWay | None) -> None:
    kiosk.presenter.show_hall(replace(kiosk.presenter.screen.hall, help=call))


def test_the_first_thing_under_help_is_a_person(kiosk: Kiosk) -> None:
    kiosk.show(products())
    kiosk.tap("help")

    assert kiosk.text("callHelp") == "Roep een medewerker"
    assert kiosk.item("callHelp").property("primary")
    kiosk.tap("callHelp")
    assert kiosk.orders == [Tell(CallForHelp(page="products", language="nl"))]


def test_the_panel_says_what_is_true_at_each_moment(kiosk: Kiosk) -> None:
    kiosk.tap("help")
    kiosk.tap("callHelp")
    assert kiosk.text("panelTitle") == "Een moment. Wij roepen iemand."

    hall_says(kiosk, HelpUnderWay())
    assert kiosk.text("panelTitle") == "Wij hebben iemand geroepen"
    assert not kiosk.shows("callHelp")

    hall_says(kiosk, HelpUnderWay(coming=True))
    assert kiosk.text("panelTitle") == "Er komt iemand naar u toe"

    hall_says(kiosk, None)
    assert kiosk.text("panelTitle") == "Kunnen wij u helpen?"


def test_a_call_that_nobody_hears_says_where_somebody_is(kiosk: Kiosk) -> None:
    kiosk.tap("help")
    kiosk.tap("callHelp")

    kiosk.presenter.call_answered(refused(RefusalCode.TRY_AGAIN))

    assert kiosk.text("panelTitle") == "Ga naar een medewerker"
    assert kiosk.shows("helpPerson")
    assert not kiosk.shows("callHelp")


@pytest.mark.parametrize("hall", [DEAF_HALL, CLOSED_HALL], ids=["no server", "closed"])
def test_help_is_on_every_page_and_promises_nobody_who_cannot_be_called(kiosk: Kiosk, hall: Hall) -> None:
    kiosk.presenter.show_hall(hall)
    kiosk.tap("help")

    assert kiosk.text("panelTitle") == "Ga naar een medewerker"


def test_whoever_needs_nobody_any_more_goes_on_with_their_page(kiosk: Kiosk) -> None:
    kiosk.show(ticket_page())
    kiosk.tap("help")
    hall_says(kiosk, HelpUnderWay())

    kiosk.tap("endHelp")

    assert kiosk.orders == [Tell(EndHelpCall())]
    assert kiosk.text("ticketNumber") == "A042"


def test_closing_the_panel_sends_nobody_back(kiosk: Kiosk) -> None:
    kiosk.tap("help")
    hall_says(kiosk, HelpUnderWay(coming=True))

    kiosk.tap("closeHelp")

    assert kiosk.orders == []
    assert kiosk.presenter.screen.page is Page.WELCOME
    kiosk.tap("help")
    assert kiosk.text("panelTitle") == "Er komt iemand naar u toe"


def test_the_words_follow_the_visitors_language(kiosk: Kiosk) -> None:
    kiosk.presenter.take(rest.language_chosen(welcome(), "en"))
    kiosk.tap("help")

    assert kiosk.text("callHelp") == "Call a member of staff"
