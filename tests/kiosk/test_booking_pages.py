"""Making an appointment as a visitor meets it: real taps on a real window, and what stands there."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF

from balie.screens.booking_pages import LICENCE, PASSPORT, agree
from kiosk.flow import booking
from kiosk.flow.free_times import question_of
from kiosk.flow.screen import Ask, Page
from kiosk.hall_info import Offer
from tests.kiosk.conftest import Kiosk
from tests.kiosk.products import WALK_IN_PRODUCTS, a_product
from tests.kiosk.screens import OPEN_HALL
from tests.kiosk.tickets import CODE, FREE, NINE, TODAY, a_paper, free_times, refused, told
from wire.answers import Answer
from wire.house import Product
from wire.words import Bookable, MeetingPlace, RefusalCode

NATURALISATION = a_product("naturalisatie", "Nederlander worden", "Become Dutch", 1, walk_in=False)
CLOCKS_GO_BACK = datetime(2026, 10, 24, 22, 30, tzinfo=UTC)
"""Half past midnight in Amsterdam, in the night of 25 hours."""


def bookable(product: Product) -> Product:
    return product.model_copy(update={"bookable": Bookable.PUBLIC})


@pytest.fixture
def planning(kiosk: Kiosk) -> Kiosk:
    """At a place that plans its appointments; one product takes one."""
    products = [bookable(each) for each in (*WALK_IN_PRODUCTS.values(), NATURALISATION)]
    kiosk.presenter.show_offer(Offer(products={each.id: each for each in products}, books_here=True))
    kiosk.presenter.show_hall(replace(OPEN_HALL, books_from=TODAY))
    return kiosk


def choose(kiosk: Kiosk, product: str) -> None:
    kiosk.tap("walkIn")
    kiosk.tap(f"product-{product}")


def hear(kiosk: Kiosk, answer: Answer) -> None:
    kiosk.presenter.answered(kiosk.presenter.screen.turn, answer)


def look(kiosk: Kiosk, *times: datetime) -> None:
    """The times that the server knows, for a passport."""
    choose(kiosk, "paspoort")
    kiosk.tap("makeAppointment")
    hear(kiosk, told(free_times(*times)))


def book(kiosk: Kiosk, **more: object) -> None:
    look(kiosk)
    for name in (f"day-{FREE[3].isoformat()}", f"time-{FREE[4].isoformat()}", "agree"):
        kiosk.tap(name)
    hear(kiosk, told(a_paper(starts_at=FREE[4]).model_copy(update=more)))


class TestTheOffer:
    def test_a_number_and_an_appointment_stand_beside_each_other(self, planning: Kiosk) -> None:
        choose(planning, "paspoort")
        assert planning.shows("takeNumber")
        assert planning.shows("makeAppointment")
        assert not planning.shows("comeLater")

    def test_it_says_when_the_first_one_could_be(self, planning: Kiosk) -> None:
        choose(planning, "paspoort")
        screen = planning.presenter.screen
        question = question_of(screen)
        assert question is not None
        planning.presenter.take(booking.first_time_known(screen, question, free_times()))
        assert planning.item("makeAppointment").property("detail") == "Vandaag vanaf 11.30\u00a0uur"

    def test_what_takes_an_appointment_has_no_number_and_no_wait(self, planning: Kiosk) -> None:
        for name in ("walkIn", "nextPage", "product-naturalisatie"):
            planning.tap(name)
        assert not planning.shows("takeNumber")
        assert planning.shows("makeAppointment")
        assert planning.text("offerWait") == "Hiervoor maakt u eerst een afspraak."

    def test_what_does_not_go_with_it_is_left_and_the_rest_stays(self, planning: Kiosk) -> None:
        for name in ("walkIn", "nextPage", "product-naturalisatie", "addMore", "product-rijbewijs"):
            planning.tap(name)
        assert planning.text("title") == "Dit kan niet samen"
        assert planning.text("laterSeen") == "Rijbewijs aanvragen\nNiet samen met: Nederlander worden"
        planning.tap("laterReady")
        assert [wish.product for wish in planning.presenter.screen.chosen] == ["naturalisatie"]
        assert planning.presenter.screen.page is Page.OFFER

    def test_a_place_that_plans_none_shows_its_website_as_before(self, kiosk: Kiosk) -> None:
        choose(kiosk, "paspoort")
        assert not kiosk.shows("makeAppointment")
        assert kiosk.shows("comeLater")


class TestDaysAndTimes:
    def test_days_are_named_as_people_do(self, planning: Kiosk) -> None:
        look(planning)
        named = [planning.text(f"day-{first.isoformat()}") for first in FREE[::3]]
        assert named == ["Vandaag", "Morgen", "Maandag 9\u00a0maart"]

    def test_only_the_times_of_the_day_stand_there(self, planning: Kiosk) -> None:
        look(planning)
        planning.tap(f"day-{FREE[3].isoformat()}")
        assert planning.text("timesDay") == "Morgen, dinsdag 3\u00a0maart"
        assert [planning.shows(f"time-{at.isoformat()}") for at in FREE[2:7]] == [False, True, True, True, False]

    def test_more_times_than_fit_are_leafed_through(self, planning: Kiosk) -> None:
        many = [NINE + timedelta(minutes=15 * place) for place in range(1, 17)]
        look(planning, *many)
        planning.tap(f"day-{many[0].isoformat()}")
        assert not planning.shows(f"time-{many[12].isoformat()}")
        planning.tap("nextPage")
        assert planning.shows(f"time-{many[12].isoformat()}")
        assert not planning.shows(f"time-{many[0].isoformat()}")

    def test_the_day_of_25_hours_is_one_day(self, planning: Kiosk) -> None:
        planning.presenter.show_hall(replace(OPEN_HALL, books_from=CLOCKS_GO_BACK.date()))
        hours = [CLOCKS_GO_BACK + timedelta(hours=hour) for hour in range(26)]
        look(planning, *hours)
        assert len(planning.presenter.booking_hand.words.picks.shown) == 2
        planning.tap(f"day-{hours[0].isoformat()}")
        planning.tap("nextPage")
        planning.tap("nextPage")
        assert [pick.key for pick in planning.presenter.booking_hand.words.picks.shown] == [hours[24].isoformat()]

    def test_what_somebody_else_took_is_said(self, planning: Kiosk) -> None:
        look(planning)
        for name in (f"day-{FREE[3].isoformat()}", f"time-{FREE[4].isoformat()}", "agree"):
            planning.tap(name)
        hear(planning, refused(RefusalCode.TIME_TAKEN))
        hear(planning, told(free_times(*FREE[5:])))
        assert planning.text("justTaken") == "Die tijd is net weg. Kies een andere."

    def test_who_would_rather_choose_at_home_finds_the_website(self, planning: Kiosk) -> None:
        look(planning)
        planning.tap("otherWays")
        assert planning.text("title") == "Een andere keer komen"

    def test_without_a_free_time_it_says_so(self, planning: Kiosk) -> None:
        choose(planning, "paspoort")
        planning.tap("makeAppointment")
        hear(planning, told(free_times().model_copy(update={"times": ()})))
        assert planning.text("title") == "Er zijn nu geen vrije tijden"


class TestWhatWasMade:
    def test_each_product_has_a_line_of_its_own_for_many_a_name_has_commas(self, planning: Kiosk) -> None:
        planning.show(agree("nl", PASSPORT, LICENCE))
        assert planning.text("agreeWhat") == "Paspoort aanvragen\nRijbewijs aanvragen"

    def test_nothing_of_the_warning_touches_its_line(self, planning: Kiosk) -> None:
        planning.show(replace(planning.presenter.screen, page=Page.WELCOME, closing=True))
        planning.window.grabWindow()
        button = planning.item("moreTime")
        line = planning.item("closingLine")
        assert button.mapToScene(QPointF(0, 0)).y() - line.mapToScene(QPointF(0, line.height())).y() >= 4

    def test_all_of_it_stands_there_once_more_before_it_is_made(self, planning: Kiosk) -> None:
        look(planning)
        planning.tap(f"day-{FREE[3].isoformat()}")
        planning.tap(f"time-{FREE[4].isoformat()}")
        said = [planning.text(name) for name in ("agreeDay", "agreeTime", "agreeWhat", "agreeMore")]
        assert said == [
            "Morgen, dinsdag 3\u00a0maart",
            "11.40\u00a0uur",
            "Paspoort aanvragen",
            "Het duurt ongeveer 10 minuten.",
        ]
        planning.tap("otherTime")
        assert planning.presenter.screen.page is Page.TIMES

    def test_its_code_can_be_read_and_it_can_be_left(self, planning: Kiosk) -> None:
        book(planning)
        assert planning.text("bookedCode") == "Uw code: KM4T-9WXP"
        assert not planning.shows("stayHere"), "it is tomorrow"
        planning.tap("ready")
        assert planning.presenter.screen.page is Page.WELCOME

    def test_whoever_made_it_for_within_the_hour_may_stay(self, planning: Kiosk) -> None:
        soon = NINE + timedelta(hours=2, minutes=40)
        book(planning, starts_at=soon, check_in_from=soon - timedelta(minutes=60))
        assert planning.item("stayHere").property("primary"), "whoever sits down without a number is never called"
        assert not planning.item("ready").property("primary")
        assert planning.text("ready") == "Ik kom later terug"
        planning.tap("stayHere")
        (*_, last) = planning.orders
        assert isinstance(last, Ask)
        assert last.body.model_dump(include={"type", "code"}) == {"type": "check_in", "code": CODE}


@pytest.mark.parametrize(
    ("place", "title"),
    [
        (MeetingPlace.TELEPHONE, "Uw afspraak is per telefoon"),
        (MeetingPlace.VIDEO, "Uw afspraak is met videobellen"),
        (MeetingPlace.HOME, "Uw afspraak is bij u thuis"),
    ],
)
def test_who_need_not_come_is_told_what_happens_instead(kiosk: Kiosk, place: MeetingPlace, title: str) -> None:
    kiosk.presenter.code_read(CODE)
    hear(kiosk, refused(RefusalCode.NOT_RECEIVED_HERE, place=place.value, appointed_at=FREE[3].isoformat()))
    assert kiosk.text("title") == title
    assert kiosk.text("sorrySeen").replace("\u00a0", " ") == "Uw afspraak is op dinsdag 3 maart om 11.30 uur."
