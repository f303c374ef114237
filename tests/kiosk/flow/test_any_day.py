"""No sequence of events leaves the kiosk stuck, prints a ticket twice or shows a visitor what belongs to another."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from drivers.health import Health
from kiosk.answers import NextStep, SorryKind
from kiosk.flow import (
    asking,
    basket,
    choosing,
    codes,
    feedback,
    helping,
    letter,
    next_steps,
    paper,
    rest,
    typing,
    walk_in,
)
from kiosk.flow.screen import AT_REST, TAKES_CODES, TYPING, Ask, Page, Panel, Printing, PrintTicket, Screen, Step
from kiosk.flow.wish import Way, Wish
from kiosk.hall import Hall, HelpUnderWay, LinkCondition
from kiosk.timeouts import Pace, due
from tests.kiosk.tickets import a_ticket, issued, refused
from wire.answers import Answer
from wire.commands import CheckIn, FindAppointment
from wire.words import PrintOutcome, RefusalCode

PACE = Pace(ticket_s=15, sorry_s=25, idle_s=60)
PATIENCE = 4
"""Time-outs in a row that end every page: slow, given up or paper slow, warned, ended."""

wishes = st.builds(
    Wish, st.sampled_from(["paspoort", "afhalen", "trouwen"]), st.sampled_from(Way), for_persons=st.booleans()
)
halls = st.builds(
    Hall,
    link=st.sampled_from(LinkCondition),
    open_now=st.booleans(),
    early_may_wait=st.booleans(),
    alone=st.booleans(),
    printer=st.sampled_from(Health),
    printer_required=st.booleans(),
    help=st.sampled_from([None, HelpUnderWay(), HelpUnderWay(coming=True)]),
)


WELL = Hall(link=LinkCondition.LIVE, printer=Health.OK)
nearly_well = st.builds(
    replace, st.just(WELL), early_may_wait=st.booleans(), alone=st.booleans(), printer=st.sampled_from(Health)
)
"""Where visitors can do something: a kiosk that is out of order most of the day tries nothing."""


class AnyDay(RuleBasedStateMachine):
    """Visitors, server, printer and time in any order. A code belongs to one visitor, and so does its ticket."""

    def __init__(self) -> None:
        super().__init__()
        self.screen = rest.hall_changed(Screen.first("nl"), WELL).screen
        self.asked: list[Ask] = []
        self.prints: dict[int, int] = {}
        self.last_code = ""

    def take(self, step: Step) -> None:
        self.screen = step.screen
        match step.order:
            case Ask() as asked:
                self.asked.append(asked)
            case PrintTicket(copy=False):
                self.prints[self.screen.turn] = self.prints.get(self.screen.turn, 0) + 1

    def answer(self, ask: Ask) -> Answer:
        owner = ask.body.code if isinstance(ask.body, CheckIn) else f"walk-in-{ask.turn}"
        return issued(a_ticket(number=owner, status_url=f"HTTPS://W/V/{owner}"))

    @rule(hall=st.one_of(st.just(WELL), nearly_well, halls))
    def the_hall_changes(self, hall: Hall) -> None:
        self.take(rest.hall_changed(self.screen, hall))

    @rule()
    def all_is_well(self) -> None:
        self.take(rest.hall_changed(self.screen, WELL))

    @rule(code=st.sampled_from(["ALICE", "BOB", "", "x" * 600]))
    def a_code_is_read(self, code: str) -> None:
        before = self.screen
        self.take(codes.code_read(before, code))
        if self.screen != before:
            self.last_code = code

    @rule()
    def appointment_is_tapped(self) -> None:
        self.take(codes.appointment_chosen(self.screen))

    @rule()
    def typing_is_tapped(self) -> None:
        self.take(codes.typing_chosen(self.screen))

    @rule(far=st.integers(0, 4))
    def somebody_without_a_code_says_who_they_are(self, far: int) -> None:
        """Or stops on the way: by chance alone nobody would come as far as the second answer."""
        self.take(codes.finding_chosen(self.screen))
        for deed in (self.type_birthday, self.send_what_was_typed, self.type_time, self.send_what_was_typed)[:far]:
            deed()

    def type_birthday(self) -> None:
        self.something_is_typed("05031980")

    def type_time(self) -> None:
        self.something_is_typed("1040")

    @rule(signs=st.sampled_from(["KM4T9WXP", "3", "é", "DOC0017"]))
    def signs_are_typed(self, signs: str) -> None:
        self.something_is_typed(signs)

    def something_is_typed(self, signs: str) -> None:
        for sign in signs:
            self.take(typing.sign_typed(self.screen, sign))

    @rule()
    def a_slip_is_mended(self) -> None:
        self.take(typing.sign_erased(self.screen))

    @rule()
    def the_cells_are_emptied(self) -> None:
        self.take(typing.all_erased(self.screen))

    @rule()
    def what_was_typed_is_sent(self) -> None:
        self.send_what_was_typed()

    def send_what_was_typed(self) -> None:
        self.take(typing.entered(self.screen))

    @rule()
    def the_letter_is_at_home(self) -> None:
        self.take(letter.no_letter(self.screen))

    @rule(step=st.sampled_from(NextStep))
    def a_way_on_is_tapped(self, step: NextStep) -> None:
        self.take(next_steps.step_taken(self.screen, step))

    @rule()
    def walk_in_is_tapped(self) -> None:
        self.take(walk_in.walk_in_chosen(self.screen))

    @rule(by=st.sampled_from([-1, 1]), pages=st.integers(0, 4))
    def a_page_is_turned(self, by: int, pages: int) -> None:
        self.take(walk_in.products_turned(self.screen, by, pages))

    @rule(wish=wishes)
    def a_product_is_tapped(self, wish: Wish) -> None:
        self.take(choosing.product_chosen(self.screen, wish))

    @rule()
    def something_is_searched(self) -> None:
        self.take(walk_in.search_opened(self.screen))
        self.take(walk_in.letter_typed(self.screen, "p"))

    @rule(by=st.sampled_from([-1, 1]))
    def the_offer_is_changed(self, by: int) -> None:
        self.take(basket.persons_changed(self.screen, by))
        self.take(basket.more_asked(self.screen))

    @rule(product=st.sampled_from(["paspoort", "afhalen", "trouwen"]))
    def a_product_is_removed(self, product: str) -> None:
        self.take(basket.product_removed(self.screen, product))

    @rule()
    def a_number_is_taken(self) -> None:
        self.take(basket.number_taken(self.screen))

    @rule()
    def another_time_is_chosen(self) -> None:
        self.take(basket.later_chosen(self.screen))

    @rule()
    def somebody_is_called(self) -> None:
        self.take(rest.panel_asked(self.screen, Panel.HELP))
        self.take(helping.help_called(self.screen))

    @rule()
    def nobody_is_needed_any_more(self) -> None:
        self.take(helping.help_ended(self.screen))

    @rule(well=st.booleans())
    def the_call_is_answered(self, well: bool) -> None:
        self.take(helping.call_answered(self.screen, issued() if well else refused(RefusalCode.TRY_AGAIN)))

    @rule()
    def a_code_of_a_visit_that_is_over_is_read(self) -> None:
        self.take(codes.code_read(self.screen, "CAROL"))
        over = refused(RefusalCode.VISIT_OVER, visit="visit-CAROL", rated="no")
        if self.screen.code == "CAROL":
            self.take(asking.answered(self.screen, self.screen.turn, over))

    @rule(score=st.integers(1, 5))
    def a_face_is_tapped(self, score: int) -> None:
        self.take(feedback.rated(self.screen, score))

    @rule(data=st.data(), code=st.sampled_from(RefusalCode), well=st.booleans())
    def the_server_answers_one_of_its_questions(self, data: st.DataObject, code: RefusalCode, well: bool) -> None:
        if self.asked:
            ask = data.draw(st.sampled_from(self.asked))
            self.take(asking.answered(self.screen, ask.turn, self.answer(ask) if well else refused(code)))

    @rule(owner=st.sampled_from(["ALICE", "BOB"]), outcome=st.sampled_from(PrintOutcome))
    def the_printer_settles(self, owner: str, outcome: PrintOutcome) -> None:
        self.take(paper.paper_settled(self.screen, f"visit-{owner}", outcome))

    @rule()
    def print_again_is_tapped(self) -> None:
        self.take(paper.print_again(self.screen))

    @rule()
    def back_is_tapped(self) -> None:
        self.take(rest.back(self.screen))

    @rule(panel=st.sampled_from(Panel))
    def a_panel_is_tapped(self, panel: Panel) -> None:
        self.take(rest.panel_asked(self.screen, panel))

    @rule(language=st.sampled_from(["nl", "en"]))
    def a_language_is_tapped(self, language: str) -> None:
        self.take(rest.language_chosen(self.screen, language))

    @rule()
    def the_glass_is_touched(self) -> None:
        self.take(rest.stirred(self.screen))

    @rule()
    def time_passes(self) -> None:
        pending = due(self.screen, PACE)
        if pending:
            self.take(pending.then(self.screen))

    @invariant()
    def time_alone_brings_every_page_back_to_rest(self) -> None:
        screen = self.screen
        for _ in range(PATIENCE):
            pending = due(screen, PACE)
            screen = pending.then(screen).screen if pending else screen
        assert screen.page in AT_REST
        assert screen == replace(Screen.first("nl", screen.hall), page=screen.page, turn=screen.turn, stir=screen.stir)

    @invariant()
    def a_page_at_rest_knows_nobody(self) -> None:
        if self.screen.page in AT_REST:
            screen = self.screen
            assert (screen.ticket, screen.sorry, screen.code, screen.chosen, screen.rates) == (None, None, "", (), "")

    @invariant()
    def what_is_typed_stands_only_where_it_is_asked(self) -> None:
        if self.screen.page not in TYPING:
            assert (self.screen.typed, self.screen.born) == ("", None)

    @invariant()
    def a_birthday_is_kept_no_longer_than_it_is_needed(self) -> None:
        if isinstance(self.screen.asked, FindAppointment):
            assert self.screen.page is Page.CHECKING or self.screen.is_told({SorryKind.TOO_EARLY})

    @invariant()
    def a_ticket_is_shown_to_whom_it_belongs(self) -> None:
        if self.screen.ticket:
            owner = self.screen.ticket.number
            assert owner in {self.screen.code, f"walk-in-{self.screen.turn}"}
            assert self.screen.page is Page.TICKET

    @invariant()
    def a_code_for_the_phone_leads_to_the_visitor_on_the_page(self) -> None:
        screen = self.screen
        if screen.phone_link:
            assert screen.ticket is not None
            assert screen.phone_link.endswith(screen.ticket.number)
            assert screen.printing not in {Printing.UNDER_WAY, Printing.PRINTED}

    @invariant()
    def nothing_is_printed_again_by_a_printer_that_is_away(self) -> None:
        if self.screen.hall.printer is Health.ABSENT:
            assert paper.print_again(self.screen).order is None

    @invariant()
    def each_question_brings_at_most_one_first_print(self) -> None:
        assert all(count == 1 for count in self.prints.values())

    @invariant()
    def a_kiosk_that_can_serve_can_be_used(self) -> None:
        if self.screen.page is Page.OUT_OF_ORDER:
            assert self.screen.hall.out_of_order
        if self.screen.page is Page.WELCOME:
            assert not self.screen.hall.out_of_order
            assert self.screen.page in TAKES_CODES


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)
