"""Whatever happens in whatever order, each page tells the truth, knows only its own visitor, and goes away in time."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from pydantic import BaseModel

from drivers.health import Health
from kiosk.answers import SorryKind
from kiosk.flow import asking, booking, choosing, codes, paper, rest, typing, walk_in
from kiosk.flow.free_times import question_of
from kiosk.flow.helping import HelpStage, help_stage
from kiosk.flow.screen import (
    AT_REST,
    HELPED,
    NEEDS_AN_OPEN_HALL,
    NEEDS_THE_HALL,
    PLAIN,
    TAKES_CODES,
    TYPING,
    Ask,
    HelpAsked,
    Page,
    PrintAppointment,
    Printing,
    PrintTicket,
    Screen,
    Step,
)
from kiosk.hall import LinkCondition
from kiosk.timeouts import Pace, due
from tests.kiosk.flow.every_deed import TABLETS, WELL, Deed, deeds_of, name_of, wishes_of
from tests.kiosk.tickets import FREE, NINE, a_paper, a_ticket, free_times, issued, refused, told
from wire.answers import Answer, AppointmentPaper, TicketIssued
from wire.commands import BookHere, FindAppointment, LookUpFreeTimes
from wire.words import PrintOutcome, RefusalCode

HOME = "nl"
PACE = Pace(ticket_s=15, sorry_s=25, idle_s=60)
PATIENCE = 5
"""Time-outs in a row that end every page: slow, given up or paper slow, warned, ended, and the question of a tablet."""

OF_THE_HALL = frozenset({"hall", "home_language", "turn", "stir", "asked_about"})
"""These fields outlive a visitor: none of them says anything about one."""

SAID_BY_THE_KIOSK_ITSELF = frozenset(
    {SorryKind.OUR_FAULT, SorryKind.NOT_OUR_CODE, SorryKind.DAMAGED_CODE, SorryKind.UNKNOWN_LETTER}
)
"""It gives up by itself, and knows without a server what can be no code."""

TAG = re.compile(r"visitor\d{3}")
MANY = st.integers(0, 100_000)


def tags_in(value: object) -> Iterator[str]:
    """The visitors of whom something stands in this value."""
    match value:
        case str():
            yield from TAG.findall(value)
        case BaseModel():
            yield from tags_in(value.model_dump())
        case dict():
            for each in value.values():
                yield from tags_in(each)
        case tuple() | list():
            for each in value:
                yield from tags_in(each)
        case _ if is_dataclass(value):
            for each in fields(value):
                yield from tags_in(getattr(value, each.name))


def good_answer(asked: Ask, owner: str) -> Answer:
    match asked.body:
        case LookUpFreeTimes():
            return told(free_times())
        case BookHere(starts_at=starts_at):
            paper = a_paper(f"appointment-of-{owner}", starts_at=starts_at, code=f"appointment-code-of-{owner}")
            return told(paper)
    return issued(a_ticket(number=owner, status_url=f"HTTPS://W/V/{owner}"))


class EveryDeed(RuleBasedStateMachine):
    """Of all that could happen only what changes something does: a hand that hits nothing leads nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.screen = Screen.first(HOME)
        self.tablet = False
        self.visitor = 1
        self.asked: list[tuple[Ask, str]] = []
        """Each question, and whose it was."""
        self.answers: dict[int, Answer] = {}
        self.printed: PrintOutcome | None = None
        """What the printer said of the paper of this page."""
        self.first_prints: list[int] = []
        """The question that each paper which is no copy answers."""

    @initialize(tablet=st.sampled_from((False, False, False, True)))
    def a_kiosk_or_a_tablet_is_started(self, tablet: bool) -> None:
        self.tablet = tablet
        self.screen = rest.hall_changed(self.screen, TABLETS[0] if tablet else WELL).screen

    def take(self, step: Step) -> None:
        before, self.screen = self.screen, step.screen
        match step.order:
            case Ask() as asked:
                self.asked.append((asked, name_of(self.visitor)))
            case PrintTicket(copy=copy) | PrintAppointment(copy=copy):
                self.printed = None
                self.first_prints += [] if copy else [self.screen.turn]
            case _ if self.screen.paper_of != before.paper_of:
                self.printed = None
        if paper.without_paper(before) and self.screen.page is Page.BOOKED:
            assert isinstance(step.order, PrintAppointment), "an appointment without its code"
        if self.screen.page in AT_REST and before.page not in AT_REST:
            self.visitor += 1

    @rule(kind=MANY, which=MANY)
    def something_happens(self, kind: int, which: int) -> None:
        """Each function as often as any other, however many examples it has."""
        changing = self._changing()
        if changing:
            deeds = changing[sorted(changing)[kind % len(changing)]]
            self.take(deeds[which % len(deeds)][1])

    @rule(kind=MANY, which=MANY)
    def somebody_goes_on(self, kind: int, which: int) -> None:
        self.something_happens(kind, which)

    def _changing(self) -> dict[str, list[tuple[Deed, Step]]]:
        found = defaultdict(list)
        for deed in deeds_of(self.visitor, tablet=self.tablet):
            step = deed.do(self.screen)
            if step.order or replace(step.screen, stir=self.screen.stir, turn=self.screen.turn) != self.screen:
                found[deed.name].append((deed, step))
        return found

    @rule(far=st.integers(0, 3), outcome=st.sampled_from(PrintOutcome))
    def somebody_with_a_code_comes(self, far: int, outcome: PrintOutcome) -> None:
        """As far as to the paper, where chance alone seldom leads."""
        self.take(codes.code_read(self.screen, f"code-of-{name_of(self.visitor)}"))
        if far > 0:
            self.the_server_answers(0, RefusalCode.TRY_AGAIN, well=True)
        if far > 1:
            self.the_printer_settles(outcome)
        if far > 2:
            self.take(paper.print_again(self.screen))

    @rule(far=st.integers(0, 4))
    def somebody_without_a_code_says_who_they_are(self, far: int) -> None:
        """Or stops on the way: by chance alone nobody would come as far as the second answer."""
        self.take(codes.finding_chosen(self.screen))
        for answer in ("05031980", "", "1040", "")[:far]:
            for sign in answer:
                self.take(typing.sign_typed(self.screen, sign))
            if not answer and self.screen.page is Page.FIND:
                self.take(typing.entered(self.screen))

    @rule(seldom=st.integers(0, 4))
    def the_next_visitor_holds_up_a_code(self, seldom: int) -> None:
        """Without waiting for the one before to go. Where a letter is asked for, its owner holds it up."""
        if seldom or self.screen.page is Page.LETTER:
            return
        stranger = name_of(self.visitor + 1)
        before = self.screen
        step = codes.code_read(before, f"code-of-{stranger}")
        if step.screen == before:
            return
        self.visitor += 1
        self.take(step)
        if before.page in HELPED:
            assert (self.screen.language, self.screen.aids, self.screen.help_asked) == (HOME, PLAIN, HelpAsked.NOT)

    @rule(which=MANY, code=st.sampled_from(RefusalCode), well=st.sampled_from((True, True, False)))
    def the_server_answers(self, which: int, code: RefusalCode, well: bool) -> None:
        """Any of its questions, also one that nobody waits for any more."""
        if not self.asked:
            return
        asked, owner = self.asked[which % len(self.asked) if which % 4 == 1 else -1]
        facts = {"visit": f"visit-{owner}", "rated": "no", "location": owner}
        answer = good_answer(asked, owner) if well else refused(code, **facts)
        before = self.screen
        self.take(asking.answered(before, asked.turn, answer, now=NINE if which % 3 else None))
        if self.screen != before:
            self.answers[asked.turn] = answer

    @rule(far=st.integers(0, 8), which=MANY, soon=st.booleans())
    def somebody_makes_an_appointment(self, far: int, which: int, soon: bool) -> None:
        """Or stops on the way, as far as to the number of who stays here."""
        wishes = [wish for wish in wishes_of(self.visitor) if wish.bookable]
        ways: tuple[Callable[[Screen], Step], ...] = (
            walk_in.walk_in_chosen,
            lambda screen: choosing.product_chosen(screen, wishes[which % len(wishes)]),
            booking.times_asked,
            self._answered_well,
            lambda screen: booking.day_chosen(screen, FREE[0]),
            lambda screen: booking.time_chosen(screen, FREE[0]),
            booking.agreed,
            lambda screen: self._answered_well(screen, now=FREE[0] if soon else None),
            booking.stays_here,
        )
        for way in ways[: far + 1]:
            self.take(way(self.screen))

    def _answered_well(self, screen: Screen, now: datetime | None = None) -> Step:
        if not self.asked or self.asked[-1][0].turn != screen.turn or screen.page is not Page.CHECKING:
            return Step(screen)
        asked, owner = self.asked[-1]
        self.answers[asked.turn] = good_answer(asked, owner)
        return asking.answered(screen, asked.turn, self.answers[asked.turn], now=now)

    @rule(stale=st.booleans(), known=st.booleans())
    def the_first_free_time_becomes_known(self, stale: bool, known: bool) -> None:
        question = question_of(self.screen)
        if question is None:
            return
        asked = question.model_copy(update={"persons": 9}) if stale else question
        self.take(booking.first_time_known(self.screen, asked, free_times() if known else None))
        assert not stale or self.screen.first_free in {None, FREE[0]}

    @rule(outcome=st.sampled_from(PrintOutcome))
    def the_printer_settles(self, outcome: PrintOutcome) -> None:
        if self.screen.paper_of:
            self.printed = outcome
            self.take(paper.paper_settled(self.screen, self.screen.paper_of, outcome))

    @rule(seldom=st.integers(0, 2))
    def time_passes(self, seldom: int) -> None:
        pending = due(self.screen, PACE)
        if pending and not seldom:
            self.take(pending.then(self.screen))

    @invariant()
    def nothing_of_another_visitor_is_known(self) -> None:
        own = name_of(self.visitor)
        for each in fields(self.screen):
            if each.name not in OF_THE_HALL:
                strangers = set(tags_in(getattr(self.screen, each.name))) - {own}
                assert not strangers or self.tablet, f"{each.name} knows {strangers}, and here is {own}"

    @invariant()
    def a_page_at_rest_is_as_new(self) -> None:
        """Only language, reading aids and a panel may stay with somebody who begins again."""
        if self.screen.page in AT_REST:
            fresh = Screen.first(HOME)
            kept = OF_THE_HALL | {"page", "language", "aids", "panel", "closing", "help_asked"}
            for each in fields(fresh):
                if each.name not in kept:
                    assert getattr(self.screen, each.name) == getattr(fresh, each.name), each.name

    @invariant()
    def time_alone_brings_every_page_back_as_new(self) -> None:
        screen = self.screen
        for _ in range(PATIENCE):
            pending = due(screen, PACE)
            screen = pending.then(screen).screen if pending else screen
        assert screen.page in AT_REST
        assert screen.untouched
        fresh = Screen.first(HOME, screen.hall)
        kept = {each: getattr(screen, each) for each in OF_THE_HALL}
        assert screen == replace(fresh, page=screen.page, **kept)

    @invariant()
    def a_ticket_is_one_that_the_server_gave(self) -> None:
        if self.screen.page is Page.TICKET:
            assert self.screen.ticket == self._answer().result
        else:
            assert self.screen.ticket is None

    @invariant()
    def an_appointment_is_one_that_the_server_made(self) -> None:
        made = {each.result.appointment for each in self.answers.values() if isinstance(each.result, AppointmentPaper)}
        if self.screen.booked is not None:
            assert self.screen.booked.appointment in made
            assert self.screen.page in {Page.BOOKED, Page.CHECKING, Page.SORRY}
        assert (self.screen.page is not Page.BOOKED) or self.screen.booked is not None

    @invariant()
    def who_made_an_appointment_never_stands_there_without_its_code(self) -> None:
        if paper.without_paper(self.screen):
            assert self.screen.page is Page.CHECKING, "neither paper nor number is on its way"

    @invariant()
    def only_times_that_the_server_said_are_chosen(self) -> None:
        chosen = {self.screen.day, self.screen.wanted_at} - {None}
        assert chosen <= set(self.screen.free.times if self.screen.free else ()) or self.screen.page is Page.CHECKING

    @invariant()
    def a_reason_is_one_that_the_server_said_or_the_kiosk_saw(self) -> None:
        if self.screen.page is Page.SORRY:
            assert self.screen.sorry is not None
            if self.screen.sorry.kind not in SAID_BY_THE_KIOSK_ITSELF:
                assert self._answer().refusal is not None

    def _answer(self) -> Answer:
        return self.answers[self.screen.turn]

    @invariant()
    def paper_is_claimed_only_after_the_printer_said_so(self) -> None:
        if self.screen.paper_of and self.screen.printing is Printing.PRINTED:
            assert self.printed is PrintOutcome.PRINTED

    @invariant()
    def a_missing_paper_is_told(self) -> None:
        if self.screen.paper_of and self.printed in {PrintOutcome.FAILED, PrintOutcome.UNKNOWN}:
            assert self.screen.printing in {Printing.FAILED, Printing.UNSURE}

    @invariant()
    def each_question_brings_at_most_one_first_print(self) -> None:
        assert len(set(self.first_prints)) == len(self.first_prints)

    @invariant()
    def nothing_is_printed_again_by_a_printer_that_is_away(self) -> None:
        if self.screen.hall.printer is Health.ABSENT:
            assert paper.print_again(self.screen).order is None

    @invariant()
    def a_code_for_the_phone_stands_only_where_paper_is_not_in_hand_or_it_was_asked_for(self) -> None:
        if self.screen.phone_link and self.screen.page is not Page.BOOKED:
            assert self.screen.page is Page.TICKET
            assert self.screen.on_phone or self.screen.printing not in {Printing.UNDER_WAY, Printing.PRINTED}

    @invariant()
    def a_number_that_the_house_has_a_page_for_can_be_had_on_the_phone(self) -> None:
        if self.screen.ticket is not None and self.screen.ticket.status_url:
            assert self.screen.phone_link or paper.phone_asked(self.screen).screen.phone_link

    @invariant()
    def who_has_paper_only_on_request_is_never_without_both(self) -> None:
        if self.screen.printing is Printing.ON_REQUEST and self.screen.page is Page.TICKET:
            assert self.screen.phone_link
            assert self.screen.turn not in self.first_prints, "it was printed unasked"

    @invariant()
    def what_is_typed_stands_only_where_it_is_asked(self) -> None:
        if self.screen.page not in TYPING:
            assert (self.screen.typed, self.screen.born) == ("", None)

    @invariant()
    def a_birthday_is_kept_no_longer_than_it_is_needed(self) -> None:
        if isinstance(self.screen.asked, FindAppointment):
            assert self.screen.page is Page.CHECKING or self.screen.is_told({SorryKind.TOO_EARLY})

    @invariant()
    def somebody_comes_only_when_somebody_said_so(self) -> None:
        stage, call = help_stage(self.screen), self.screen.hall.help
        assert (stage is HelpStage.COMING) == (call is not None and call.coming)
        assert (stage is HelpStage.CALLED) == (call is not None and not call.coming)

    @invariant()
    def nothing_is_offered_that_cannot_be_kept(self) -> None:
        hall = self.screen.hall
        if hall.out_of_order:
            assert self.screen.page not in NEEDS_THE_HALL | {Page.WELCOME}, (self.screen.page, hall)
        if not hall.open_now:
            assert self.screen.page not in NEEDS_AN_OPEN_HALL | {Page.WELCOME}, (self.screen.page, hall)
        if self.screen.page is Page.FEEDBACK:
            assert hall.link in {LinkCondition.LIVE, LinkCondition.INTERRUPTED}, "a score would be lost"
        if self.screen.page is Page.OUT_OF_ORDER:
            assert hall.out_of_order
        if self.screen.page is Page.WELCOME:
            assert self.screen.page in TAKES_CODES


TestEveryDeed = EveryDeed.TestCase
TestEveryDeed.settings = settings(max_examples=100, stateful_step_count=40, deadline=None)


def test_a_ticket_of_nobody_would_be_noticed() -> None:
    """The machine above can fail: a screen that keeps a ticket of somebody else is found."""
    machine = EveryDeed()
    machine.a_kiosk_or_a_tablet_is_started(tablet=False)
    ticket = a_ticket(number=name_of(7))
    machine.screen = replace(machine.screen, ticket=ticket)
    for finding in (machine.nothing_of_another_visitor_is_known, machine.a_page_at_rest_is_as_new):
        with pytest.raises(AssertionError):
            finding()


def test_a_ticket_has_a_name_in_it_that_is_found() -> None:
    ticket: TicketIssued = a_ticket(number=name_of(3))
    assert set(tags_in((ticket, {"a": name_of(4)}))) == {name_of(3), name_of(4)}
