"""Of all that the server says, a kiosk takes what is its own."""

from datetime import UTC, datetime

from boards.replica import Replica
from kiosk.hall import Hall, HelpUnderWay
from kiosk.hall_news import Here, hall_after, offer_of
from tests.qtkit.hall import house
from wire.things import Counter, HelpCall, RatingWanted, Thing

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KIOSK = Here("kiosk-1")
TABLET = Here("tablet-3", tablet_of="balie-3")
COUNTER = Counter(id="balie-3", label="3", zone={"nl": "Noord"}, services=("burgerzaken",))


def call(kiosk: str, *, coming: bool = False, is_open: bool = True) -> HelpCall:
    return HelpCall(id=kiosk, place={"nl": "Bij de deur"}, since=NINE, coming=coming, open=is_open)


def rating(counter: str, *, is_open: bool = True) -> RatingWanted:
    return RatingWanted(id=counter, visit="visit-1", since=NINE, open=is_open)


def hall_with(here: Here, *things: Thing) -> Hall:
    replica = Replica(
        help_calls={each.id: each for each in things if isinstance(each, HelpCall)},
        ratings_wanted={each.id: each for each in things if isinstance(each, RatingWanted)},
    )
    return hall_after(Hall(), replica, house(), here)


def test_a_kiosk_hears_of_its_own_call_only() -> None:
    assert hall_with(KIOSK, call("kiosk-1")).help == HelpUnderWay()
    assert hall_with(KIOSK, call("kiosk-1", coming=True)).help == HelpUnderWay(coming=True)
    assert hall_with(KIOSK, call("kiosk-2")).help is None


def test_a_call_that_is_over_brings_nobody() -> None:
    assert hall_with(KIOSK, call("kiosk-1", coming=True, is_open=False)).help is None


def test_a_tablet_asks_for_its_own_counter_and_a_kiosk_for_none() -> None:
    assert hall_with(TABLET, rating("balie-3")).rating_wanted == "visit-1"
    assert hall_with(TABLET, rating("balie-4")).rating_wanted == ""
    assert hall_with(TABLET, rating("balie-3", is_open=False)).rating_wanted == ""
    assert hall_with(KIOSK, rating("balie-3")).rating_wanted == ""


def test_a_tablet_says_the_label_of_its_counter() -> None:
    replica = Replica(counters={COUNTER.id: COUNTER})

    assert offer_of(replica, house(), TABLET).counter_label == "3"
    assert offer_of(replica, house(), KIOSK).counter_label == ""
    assert offer_of(Replica(), house(), TABLET).counter_label == ""


def test_a_place_without_a_website_offers_none() -> None:
    assert offer_of(Replica(), house(), KIOSK).booking_url == ""
