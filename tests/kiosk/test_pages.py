"""The pages as a visitor meets them: real taps on a real window."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from drivers.health import Health
from kiosk.answers import NextStep
from kiosk.flow import codes, paper, rest
from kiosk.flow.screen import Ask, Page, PrintTicket
from kiosk.hall_info import Offer
from kiosk.words.sentences import NO_BREAK_SPACE
from queue_server.domain.refusal import NotServedToday
from tests.kiosk.conftest import NOON, Kiosk
from tests.kiosk.pictures import codes_on
from tests.kiosk.screens import CLOSED_HALL, DEAF_HALL, OPEN_HALL, answer_to, checking, ticket_page, welcome
from tests.kiosk.tickets import CODE, LINK, a_ticket, issued, refused
from wire.commands import CheckIn
from wire.house import OtherPlace
from wire.words import PrintOutcome, RefusalCode


class TestWelcome:
    def test_two_things_can_be_done(self, kiosk: Kiosk) -> None:
        assert kiosk.text("title") == "Welkom. Hebt u een afspraak?"
        assert kiosk.text("appointment") == "Ik heb een afspraak"
        assert kiosk.text("walkIn") == "Ik heb geen afspraak"
        assert kiosk.text("scannerState") == "Klaar om uw code te lezen"

    def test_a_tap_on_the_appointment_explains_how_to_hold_the_code(self, kiosk: Kiosk) -> None:
        kiosk.tap("appointment")

        assert kiosk.presenter.screen.page is Page.SCAN
        assert kiosk.text("title") == "Houd uw code voor de scanner"

    def test_it_says_where_the_scanner_is(self, kiosk: Kiosk) -> None:
        assert kiosk.text("scannerPlace") == "De scanner zit onder dit scherm."

    def test_somebody_without_a_code_is_found_by_what_they_know(self, kiosk: Kiosk) -> None:
        kiosk.tap("noCode")

        assert kiosk.text("title") == "Wanneer bent u geboren?"

    def test_a_code_that_no_scanner_reads_is_typed(self, kiosk: Kiosk) -> None:
        kiosk.tap("typeCode")

        assert kiosk.text("title") == "Typ uw code"

    def test_a_kiosk_that_is_alone_promises_no_search(self, kiosk: Kiosk) -> None:
        kiosk.presenter.show_hall(replace(kiosk.presenter.screen.hall, alone=True))

        assert not kiosk.shows("noCode")
        assert kiosk.shows("typeCode")

    def test_a_scanner_that_is_away_is_said_in_words(self, kiosk: Kiosk) -> None:
        kiosk.presenter.show_hall(replace(kiosk.presenter.screen.hall, scanner=Health.ABSENT))

        assert "werkt nu niet" in kiosk.text("scannerState")
        assert not kiosk.shows("scannerPlace")

    def test_nowhere_to_go_back_to_is_shown_as_nothing(self, kiosk: Kiosk) -> None:
        assert kiosk.item("back").opacity() == 0
        assert not kiosk.item("back").isEnabled()


class TestScan:
    @pytest.mark.parametrize(("button", "page"), [("typeCode", Page.TYPE_CODE), ("noCode", Page.FIND)])
    def test_there_is_a_way_on_for_who_cannot_hold_up_a_code(self, kiosk: Kiosk, button: str, page: Page) -> None:
        kiosk.show(codes.appointment_chosen(welcome()).screen)

        kiosk.tap(button)

        assert kiosk.presenter.screen.page is page

    def test_a_code_is_taken_and_acknowledged_at_once(self, kiosk: Kiosk) -> None:
        kiosk.show(codes.appointment_chosen(welcome()).screen)

        kiosk.presenter.code_read(CODE)

        assert kiosk.text("title") == "Een moment…"
        assert kiosk.text("checkingWords") == "Wij hebben uw code gelezen."
        assert kiosk.orders == [Ask(1, CheckIn(code=CODE, language="nl"))]


class TestChecking:
    def test_a_slow_answer_is_explained(self, kiosk: Kiosk) -> None:
        kiosk.show(replace(checking(), slow=True))

        assert "U hoeft niets te doen" in kiosk.text("checkingWords")


class TestTicket:
    def test_the_number_is_the_largest_thing_on_the_page(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(ticket_page())

        assert kiosk.text("ticketNumber") == "A042"
        number = kiosk.item("ticketNumber")
        qtbot.waitUntil(lambda: float(number.property("paintedWidth")) > 0.6 * kiosk.window.width())
        assert kiosk.text("ticketWait") == "U wacht 5 tot 10 minuten."

    def test_the_ink_of_the_number_stands_in_the_middle(self, kiosk: Kiosk) -> None:
        kiosk.show(answer_to(checking(), issued(a_ticket("H111"))))

        picture = kiosk.window.grabWindow()
        number = kiosk.item("ticketNumber")
        place = number.mapRectToScene(number.boundingRect()).toRect()
        row = [picture.pixelColor(x, place.center().y()).lightness() < 128 for x in range(picture.width())]
        left, right = row.index(True), len(row) - row[::-1].index(True)
        assert abs((left + right) / 2 - picture.width() / 2) < 0.02 * picture.width()

    def test_an_appointment_is_promised_at_its_time_and_not_counted_from_now(self, kiosk: Kiosk) -> None:
        appointed_at = NOON + timedelta(minutes=20)
        kiosk.show(answer_to(checking(), issued(a_ticket(appointed_at=appointed_at))))
        kiosk.window.grabWindow()  # its rows are counted out with the first picture

        assert kiosk.text("ticketWait") == f"U bent rond 12.20{NO_BREAK_SPACE}uur aan de beurt."
        assert kiosk.presenter.face.ticket.wait_detail == ""

    def test_back_is_not_offered_where_it_would_only_end_the_visit(self, kiosk: Kiosk) -> None:
        kiosk.show(ticket_page())

        assert not kiosk.item("back").isEnabled()
        assert kiosk.shows("ready")

    def test_paper_that_does_not_come_leaves_the_number_and_can_be_asked_for_again(self, kiosk: Kiosk) -> None:
        kiosk.show(ticket_page())
        kiosk.presenter.paper_settled("visit-A042", PrintOutcome.FAILED)

        assert "Onthoud uw nummer" in kiosk.text("printingWords")
        kiosk.tap("printAgain")
        assert kiosk.orders == [PrintTicket(a_ticket(), "nl", copy=True)]
        assert not kiosk.shows("printAgain")

    def test_a_visitor_without_paper_can_scan_the_number_from_the_screen(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(answer_to(checking(), issued(a_ticket(status_url=LINK))))
        assert not kiosk.shows("phoneCode")

        kiosk.presenter.paper_settled("visit-A042", PrintOutcome.FAILED)

        assert "olg uw nummer" in kiosk.text("phoneCodeWords")
        qtbot.waitUntil(lambda: codes_on(kiosk.window) == [LINK])

    def test_whoever_wants_the_number_on_the_phone_gets_it_beside_the_paper(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(answer_to(checking(), issued(a_ticket(status_url=LINK))))

        kiosk.tap("followOnPhone")

        qtbot.waitUntil(lambda: codes_on(kiosk.window) == [LINK])
        assert not kiosk.shows("followOnPhone")

    def test_where_the_house_prints_on_request_one_touch_prints(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        ticket = a_ticket(status_url=LINK)
        hall = replace(OPEN_HALL, prints_on_request=True)
        kiosk.show(answer_to(rest.hall_changed(checking(), hall).screen, issued(ticket)))
        qtbot.waitUntil(lambda: codes_on(kiosk.window) == [LINK])
        assert "geen papier nodig" in kiosk.text("printingWords")

        kiosk.tap("printTicket")

        assert kiosk.orders == [PrintTicket(ticket, "nl", copy=False)]
        assert not kiosk.shows("printTicket")

    def test_a_code_is_never_mirrored(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        page = answer_to(checking("ar"), issued(a_ticket(status_url=LINK)))
        kiosk.show(paper.paper_settled(page, "visit-A042", PrintOutcome.NO_PRINTER).screen)

        qtbot.waitUntil(lambda: codes_on(kiosk.window) == [LINK])
        assert kiosk.text("ticketNumber") == "A042"

    def test_printing_again_is_offered_as_soon_as_the_printer_can(self, kiosk: Kiosk) -> None:
        kiosk.show(ticket_page())
        kiosk.presenter.show_hall(replace(kiosk.presenter.screen.hall, printer=Health.ABSENT))
        kiosk.presenter.paper_settled("visit-A042", PrintOutcome.FAILED)
        assert not kiosk.shows("printAgain")

        kiosk.presenter.show_hall(replace(kiosk.presenter.screen.hall, printer=Health.OK))

        assert kiosk.shows("printAgain")

    def test_nobody_claims_to_know_where_unconfirmed_paper_is(self, kiosk: Kiosk) -> None:
        kiosk.show(ticket_page())
        kiosk.presenter.paper_settled("visit-A042", PrintOutcome.UNKNOWN)

        assert kiosk.text("printingWords") == "Komt er geen ticket? Onthoud uw nummer: dat is genoeg."

    def test_ready_leaves_nothing_of_the_visitor(self, kiosk: Kiosk) -> None:
        kiosk.show(ticket_page("en"))

        kiosk.tap("ready")

        assert kiosk.presenter.screen.ticket is None
        assert not kiosk.shows("ticketNumber")
        assert kiosk.text("title") == "Welkom. Hebt u een afspraak?"

    def test_the_warning_says_how_long_there_is(self, kiosk: Kiosk) -> None:
        kiosk.show(replace(ticket_page(), closing=True))

        assert kiosk.text("closingWords") == "Bent u er nog? Dit scherm sluit over 20 seconden."

    def test_the_warning_can_be_answered_with_one_tap(self, kiosk: Kiosk) -> None:
        kiosk.show(replace(ticket_page(), closing=True))

        kiosk.tap("moreTime")

        assert kiosk.presenter.screen.page is Page.TICKET
        assert not kiosk.shows("moreTime")


class TestSorry:
    @pytest.mark.parametrize("code", [each for each in RefusalCode if each is not RefusalCode.CLOSED])
    def test_every_refusal_says_what_to_do_and_that_a_person_helps(self, kiosk: Kiosk, code: RefusalCode) -> None:
        kiosk.show(answer_to(checking(), refused(code)))

        assert kiosk.text("title")
        assert kiosk.text("sorryAdvice")
        if kiosk.presenter.face.told.names_staff:
            assert "medewerker" in kiosk.text("sorryAdvice").casefold()
            assert not kiosk.shows("sorryPerson")
        else:
            assert kiosk.text("sorryPerson") == "Een medewerker helpt u graag."

    def test_who_is_too_early_reads_their_time(self, kiosk: Kiosk) -> None:
        kiosk.show(answer_to(checking(), refused(RefusalCode.TOO_EARLY, appointed_at="2026-03-02T09:40:00+00:00")))

        assert kiosk.text("sorrySeen") == "Uw afspraak is om 10.40\N{NO-BREAK SPACE}uur."

    def test_who_is_too_early_reads_from_when_on_they_can_sign_in(self, kiosk: Kiosk) -> None:
        kiosk.show(answer_to(checking(), refused(RefusalCode.TOO_EARLY, opens_at="2026-03-02T09:10:00+00:00")))

        assert kiosk.text("sorryAdvice") == "U mag hier wachten. Of kom om 10.10\N{NO-BREAK SPACE}uur terug."

    def test_who_is_too_early_waits_here_with_one_tap(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(answer_to(checking(), refused(RefusalCode.TOO_EARLY)))
        qtbot.waitUntil(kiosk.presenter.is_settled)

        kiosk.tap("waitHere")

        assert kiosk.orders == [Ask(2, CheckIn(code=CODE, early=True, language="nl"))]

    def test_who_is_at_the_wrong_place_reads_where_to_go_and_how(self, kiosk: Kiosk) -> None:
        other = OtherPlace(
            site="noord",
            name={"nl": "Wijkpost Noord"},
            address="Kerkstraat 12",
            route={"nl": "Neem tram 5 tot de halte Kerk."},
        )
        kiosk.presenter.show_offer(Offer(other_places=(other,)))

        kiosk.show(answer_to(checking(), refused(RefusalCode.WRONG_LOCATION, location="noord")))

        assert kiosk.text("sorrySeen") == "Wij verwachten u hier: Wijkpost Noord, Kerkstraat 12."
        assert kiosk.text("sorryAdvice") == "Neem tram 5 tot de halte Kerk."

    def test_who_comes_on_the_wrong_day_reads_the_day(self, kiosk: Kiosk) -> None:
        kiosk.show(answer_to(checking(), refused(RefusalCode.WRONG_DAY, appointed_at="2026-03-05T09:40:00+00:00")))

        assert (
            kiosk.text("sorrySeen").replace(NO_BREAK_SPACE, " ") == "Uw afspraak is op donderdag 5 maart om 10.40 uur."
        )

    def test_a_fact_that_cannot_be_read_is_left_out(self, kiosk: Kiosk) -> None:
        kiosk.show(answer_to(checking(), refused(RefusalCode.TOO_EARLY, appointed_at="soon")))

        assert not kiosk.shows("sorrySeen")

    def test_who_has_no_appointment_any_more_can_go_on_without(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(answer_to(checking(), refused(RefusalCode.CANCELLED)))
        qtbot.waitUntil(kiosk.presenter.is_settled)

        kiosk.tap("walkIn")

        assert kiosk.presenter.screen.page is Page.PRODUCTS

    def test_the_second_half_of_a_double_tap_chooses_nothing(self, kiosk: Kiosk) -> None:
        kiosk.show(answer_to(checking(), refused(RefusalCode.CANCELLED)))

        kiosk.double_tap("walkIn")

        assert kiosk.presenter.screen.page is Page.SORRY

    def test_who_showed_a_foreign_code_can_try_another(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(answer_to(checking(), refused(RefusalCode.NOT_A_BALIE_CODE)))
        qtbot.waitUntil(kiosk.presenter.is_settled)

        kiosk.tap("otherCode")

        assert kiosk.presenter.screen.page is Page.SCAN

    def test_the_one_thing_to_do_next_is_the_one_that_helps(self, kiosk: Kiosk) -> None:
        def primary(code: RefusalCode) -> list[str]:
            kiosk.show(answer_to(checking(), refused(code)))
            shown = [step for step in NextStep if kiosk.shows(step)]
            return [name for name in shown if kiosk.item(name).property("primary")]

        assert primary(RefusalCode.UNKNOWN_CODE) == [NextStep.OTHER_CODE]
        assert primary(RefusalCode.CANCELLED) == [NextStep.WALK_IN]
        assert primary(RefusalCode.TOO_EARLY) == [NextStep.WAIT_HERE]
        assert primary(RefusalCode.WRONG_DAY) == [NextStep.CALL_HELP]


class TestNobodyCanBeServed:
    def test_a_closed_office_says_when_it_opens(self, kiosk: Kiosk) -> None:
        opening = datetime(2026, 3, 3, 7, 30, tzinfo=UTC)
        kiosk.show(rest.hall_changed(welcome(), replace(CLOSED_HALL, next_opening=opening)).screen)

        said = kiosk.text("toldSeen").replace(NO_BREAK_SPACE, " ")
        assert said == "Wij zijn weer open op dinsdag 3 maart om 8.30 uur."

    def test_who_stands_before_the_door_in_the_morning_reads_the_time_alone(self, kiosk: Kiosk) -> None:
        opening = NOON + timedelta(minutes=30)
        kiosk.show(rest.hall_changed(welcome(), replace(CLOSED_HALL, next_opening=opening)).screen)

        assert kiosk.text("toldSeen").replace(NO_BREAK_SPACE, " ") == "Wij gaan om 12.30 uur open."

    def test_who_is_expected_outside_the_hours_goes_on_from_the_closed_page(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        kiosk.show(rest.hall_changed(welcome(), CLOSED_HALL).screen)
        qtbot.waitUntil(kiosk.presenter.is_settled)

        kiosk.tap("appointment")

        assert kiosk.presenter.screen.page is Page.SCAN
        assert kiosk.shows("typeCode")

    def test_while_it_is_closed_no_page_speaks_of_a_number(self, kiosk: Kiosk) -> None:
        kiosk.show(rest.hall_changed(answer_to(checking(), refused(RefusalCode.VISIT_OVER)), CLOSED_HALL).screen)

        assert kiosk.text("sorryAdvice") == "Een medewerker helpt u verder."

    def test_a_lost_link_is_said_in_plain_words(self, kiosk: Kiosk) -> None:
        kiosk.show(rest.hall_changed(welcome(), DEAF_HALL).screen)

        assert kiosk.text("title") == "Deze zuil werkt even niet"
        assert not kiosk.shows("walkIn")


class TestFoot:
    def test_another_language_is_two_taps_away_and_changes_everything(self, kiosk: Kiosk) -> None:
        kiosk.tap("languages")
        kiosk.tap("language-en")

        assert kiosk.text("title") == "Welcome. Do you have an appointment?"
        assert kiosk.text("headerPlace") == "City Desk"

    def test_help_lies_over_any_page_and_goes_by_the_same_button(self, kiosk: Kiosk) -> None:
        kiosk.show(ticket_page())

        kiosk.tap("help")
        assert kiosk.shows("closeHelp")
        kiosk.tap("help")

        assert kiosk.text("ticketNumber") == "A042"

    def test_a_page_under_help_cannot_be_tapped_through_it(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        under = kiosk.centre("noCode")  # where the panel has nothing to tap
        kiosk.tap("help")
        qtbot.waitUntil(kiosk.presenter.is_settled)

        kiosk.tap_at(under)

        assert kiosk.item("panelTitle").isVisible()
        assert kiosk.presenter.screen.page is Page.WELCOME


def test_a_ticket_that_was_issued_before_says_so(kiosk: Kiosk) -> None:
    kiosk.show(answer_to(checking(), issued(a_ticket(again=True))))

    assert kiosk.text("numberLabel") == "U hebt al een nummer:"


def test_what_is_not_served_now_says_when_it_is_again(kiosk: Kiosk) -> None:
    refusal = NotServedToday("paspoort", NOON + timedelta(minutes=30))
    kiosk.show(answer_to(checking(), refused(RefusalCode(refusal.code), **refusal.facts)))

    assert kiosk.text("sorrySeen").replace(NO_BREAK_SPACE, " ") == "Vanaf 12.30 uur kan het weer."
