"""Coming without an appointment, as a visitor meets it: real taps on a real window."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow import rest
from kiosk.flow.screen import Ask, Page
from kiosk.hall_info import Offer
from kiosk.hands.walk_in import NOTHING_WIDE
from tests.kiosk.conftest import NOON, Kiosk
from tests.kiosk.pictures import codes_on
from tests.kiosk.products import WALK_IN_PRODUCTS, a_product
from tests.kiosk.screens import products, searching
from wire.commands import TakeTicket
from wire.house import Product, Service
from wire.things import ServiceOutlook

BOOKING = "https://afspraak.voorbeeld.nl/"
MARRIAGE = a_product("trouwen", "Trouwen", "Get married", 1, walk_in=False)
SERVICE = Service(id="burgerzaken", letter="A", name={"nl": "Burgerzaken"}, zone={"nl": "Noord"})


THREE_WAIT = ServiceOutlook(service="burgerzaken", waiting=3, low_min=5, high_min=10)


def an_offer(*more: Product) -> Offer:
    everything = {**WALK_IN_PRODUCTS, **{each.id: each for each in more}}
    return Offer(products=everything, outlook={"burgerzaken": THREE_WAIT}, booking_url=BOOKING)


def settled(kiosk: Kiosk, qtbot: QtBot) -> None:
    qtbot.waitUntil(kiosk.presenter.is_settled)


def choose(kiosk: Kiosk, qtbot: QtBot, product: str) -> None:
    settled(kiosk, qtbot)
    kiosk.tap(f"product-{product}")
    settled(kiosk, qtbot)


@pytest.fixture
def offered(kiosk: Kiosk, qtbot: QtBot) -> Kiosk:
    """On the page that offers a number for a driving licence."""
    kiosk.tap("walkIn")
    choose(kiosk, qtbot, "rijbewijs")
    return kiosk


class TestProducts:
    def test_six_are_shown_and_the_others_on_the_next_page(self, kiosk: Kiosk) -> None:
        kiosk.tap("walkIn")

        assert kiosk.shows("product-geboorte")
        assert not kiosk.shows("product-parkeren")
        kiosk.tap("nextPage")
        assert kiosk.shows("product-parkeren")
        assert not kiosk.shows("product-geboorte")

    def test_a_double_tap_on_the_welcome_page_chooses_no_product(self, kiosk: Kiosk) -> None:
        kiosk.is_looked_at()
        kiosk.double_tap("walkIn")

        assert kiosk.presenter.screen.page is Page.PRODUCTS
        assert kiosk.orders == []

    def test_a_double_tap_on_a_product_takes_no_number(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.tap("walkIn")
        settled(kiosk, qtbot)

        kiosk.double_tap("product-paspoort")

        assert kiosk.presenter.screen.page is Page.OFFER
        assert kiosk.orders == []

    def test_what_takes_an_appointment_stands_last_and_says_so(self, kiosk: Kiosk) -> None:
        kiosk.presenter.show_offer(an_offer(MARRIAGE))
        kiosk.show(replace(products(), product_page=1))

        heights = {name: kiosk.centre(f"product-{name}").y() for name in ("parkeren", "overlijden", "trouwen")}
        assert max(heights, key=lambda name: heights[name]) == "trouwen"
        assert kiosk.item("product-trouwen").property("detail") == "Alleen met afspraak"

    def test_what_nobody_deals_with_now_says_when(self, kiosk: Kiosk) -> None:
        closed = SERVICE.model_copy(update={"served_now": False, "served_again": NOON.replace(hour=13)})
        kiosk.presenter.show_offer(replace(an_offer(), services={"burgerzaken": closed}))
        kiosk.show(products())

        said = str(kiosk.item("product-paspoort").property("detail")).replace("\N{NO-BREAK SPACE}", " ")
        assert said == "Kan weer vanaf 14.00 uur"


class TestSearch:
    def test_letters_find_a_product_and_a_tap_chooses_it(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.tap("walkIn")
        settled(kiosk, qtbot)
        kiosk.tap("search")
        for letter in "RYB":
            kiosk.tap(f"key-{letter}")

        assert kiosk.text("typed") == "RYB"
        choose(kiosk, qtbot, "rijbewijs")
        assert kiosk.text("chosen-rijbewijs") == "Rijbewijs aanvragen"

    def test_a_letter_too_many_is_erased(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.tap("walkIn")
        settled(kiosk, qtbot)
        kiosk.tap("search")
        for name in ("key-P", "key-X", "erase"):
            kiosk.tap(name)

        assert kiosk.text("typed") == "P"

    def test_letters_that_fit_nothing_say_what_to_do(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.tap("walkIn")
        settled(kiosk, qtbot)
        kiosk.tap("search")
        for _ in range(3):
            kiosk.tap("key-Q")

        assert "Probeer een ander woord" in kiosk.text("nothingFound")

    def test_a_language_with_letters_of_its_own_has_both(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        passport = WALK_IN_PRODUCTS["paspoort"]
        ukrainian = passport.model_copy(update={"name": {**passport.name, "uk": "Паспорт"}})
        kiosk.presenter.show_offer(an_offer(ukrainian))
        kiosk.presenter.take(rest.language_chosen(products(), "uk"))
        settled(kiosk, qtbot)
        kiosk.tap("search")
        kiosk.tap("key-П")
        assert kiosk.shows("product-paspoort")

        kiosk.tap("otherKeys")

        assert kiosk.shows("key-P")
        assert kiosk.presenter.screen.search == ""

    def test_who_changes_the_language_is_offered_no_letters_of_the_one_before(self, kiosk: Kiosk) -> None:
        passport = WALK_IN_PRODUCTS["paspoort"]
        kiosk.presenter.show_offer(an_offer(passport.model_copy(update={"name": {**passport.name, "uk": "Паспорт"}})))
        kiosk.presenter.take(rest.language_chosen(searching(), "uk"))
        kiosk.tap("otherKeys")

        kiosk.presenter.take(rest.language_chosen(kiosk.presenter.screen, "en"))

        assert kiosk.shows("key-P")
        assert not kiosk.shows("otherKeys")


class TestOffer:
    def test_three_taps_from_welcome_are_a_number(self, offered: Kiosk) -> None:
        offered.tap("takeNumber")

        assert offered.orders == [Ask(1, TakeTicket(product="rijbewijs", language="nl"))]
        assert offered.text("checkingWords") == "Wij maken uw nummer."

    def test_the_wait_is_a_range_and_nothing_where_nobody_knows(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.tap("walkIn")
        choose(kiosk, qtbot, "paspoort")
        assert kiosk.text("offerWait") == "Wachttijd 5 tot 10 minuten"

        kiosk.presenter.show_offer(replace(an_offer(), outlook={}))

        assert not kiosk.shows("offerWait")

    def test_persons_are_asked_only_where_several_may_come(self, offered: Kiosk, qtbot: QtBot) -> None:
        assert not offered.shows("count")
        family = WALK_IN_PRODUCTS["paspoort"].model_copy(update={"persons": True})
        offered.presenter.show_offer(an_offer(family))
        offered.tap("addMore")
        choose(offered, qtbot, "paspoort")

        offered.tap("more")
        offered.tap("more")
        offered.tap("fewer")

        assert offered.text("count") == "2"
        offered.tap("takeNumber")
        (asked,) = offered.orders
        assert asked == Ask(1, TakeTicket(product="rijbewijs", also=("paspoort",), persons=2, language="nl"))

    def test_one_of_several_products_can_be_removed(self, offered: Kiosk, qtbot: QtBot) -> None:
        assert not offered.shows("remove-rijbewijs")
        offered.tap("addMore")
        assert offered.text("title") == "Waar komt u nog meer voor?"
        choose(offered, qtbot, "paspoort")

        offered.tap("remove-rijbewijs")

        assert offered.shows("chosen-paspoort")
        assert not offered.shows("chosen-rijbewijs")


class TestLater:
    def test_a_phone_reads_where_appointments_are_made(self, offered: Kiosk, qtbot: QtBot) -> None:
        offered.presenter.show_offer(an_offer())

        offered.tap("comeLater")

        assert offered.text("codeAddress").replace(NOTHING_WIDE, "") == "afspraak.voorbeeld.nl"
        qtbot.waitUntil(lambda: codes_on(offered.window) == [BOOKING])

    def test_what_takes_an_appointment_says_so_and_where_somebody_makes_one(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.presenter.show_offer(an_offer(MARRIAGE))
        kiosk.show(replace(products(), product_page=1))
        choose(kiosk, qtbot, "trouwen")

        assert kiosk.text("title") == "Hiervoor hebt u een afspraak nodig"
        assert kiosk.text("laterSeen") == "Trouwen"
        assert kiosk.text("laterPerson") == "Een medewerker kan een afspraak voor u maken."

    def test_a_place_without_a_website_shows_no_code(self, offered: Kiosk) -> None:
        offered.tap("comeLater")

        assert not offered.shows("codeAddress")
        assert offered.shows("laterPerson")

    def test_ready_leaves_nothing_of_the_visitor(self, offered: Kiosk) -> None:
        offered.tap("comeLater")
        offered.tap("laterReady")

        assert offered.presenter.screen.page is Page.WELCOME
        assert offered.presenter.screen.chosen == ()
