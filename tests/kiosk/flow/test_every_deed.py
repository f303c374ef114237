"""Whatever happens in whatever order, each page tells the truth, knows only its own visitor, and goes away in time."""

import ast
import inspect
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from pydantic import BaseModel

import kiosk.flow
from kiosk.answers import SorryKind
from kiosk.flow import asking, codes, paper, rest
from kiosk.flow.helping import HelpStage, help_stage
from kiosk.flow.screen import (
    AT_REST,
    HELPED,
    NEEDS_THE_HALL,
    PLAIN,
    TAKES_CODES,
    Ask,
    HelpAsked,
    Page,
    Printing,
    PrintTicket,
    Screen,
    Step,
)
from kiosk.hall import LinkCondition
from kiosk.timeouts import Pace, due
from tests.kiosk.flow.every_deed import COVERED, TABLETS, WELL, Deed, deeds_of, name_of
from tests.kiosk.tickets import a_ticket, issued, refused
from wire.answers import Answer, TicketIssued
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

    @initialize(tablet=st.sampled_from((False, False, False, True)))
    def a_kiosk_or_a_tablet_is_started(self, tablet: bool) -> None:
        self.tablet = tablet
        self.screen = rest.hall_changed(self.screen, TABLETS[0] if tablet else WELL).screen

    def take(self, step: Step) -> None:
        before, self.screen = self.screen, step.screen
        match step.order:
            case Ask() as asked:
                self.asked.append((asked, name_of(self.visitor)))
            case PrintTicket():
                self.printed = None
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
        asked, owner = self.asked[-1 if which % 4 else which % len(self.asked)]
        ticket = a_ticket(number=owner, status_url=f"HTTPS://W/V/{owner}")
        facts = {"visit": f"visit-{owner}", "rated": "no", "location": owner}
        answer = issued(ticket) if well else refused(code, **facts)
        before = self.screen
        self.take(asking.answered(before, asked.turn, answer))
        if self.screen != before:
            self.answers[asked.turn] = answer

    @rule(outcome=st.sampled_from(PrintOutcome))
    def the_printer_settles(self, outcome: PrintOutcome) -> None:
        if self.screen.ticket:
            self.printed = outcome
            self.take(paper.paper_settled(self.screen, self.screen.ticket.visit, outcome))

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
    def a_reason_is_one_that_the_server_said_or_the_kiosk_saw(self) -> None:
        if self.screen.page is Page.SORRY:
            assert self.screen.sorry is not None
            if self.screen.sorry.kind not in SAID_BY_THE_KIOSK_ITSELF:
                assert self._answer().refusal is not None

    def _answer(self) -> Answer:
        return self.answers[self.screen.turn]

    @invariant()
    def paper_is_claimed_only_after_the_printer_said_so(self) -> None:
        if self.screen.page is Page.TICKET and self.screen.printing is Printing.PRINTED:
            assert self.printed is PrintOutcome.PRINTED

    @invariant()
    def a_missing_paper_is_told(self) -> None:
        if self.screen.page is Page.TICKET and self.printed in {PrintOutcome.FAILED, PrintOutcome.UNKNOWN}:
            assert self.screen.printing in {Printing.FAILED, Printing.UNSURE}

    @invariant()
    def somebody_comes_only_when_somebody_said_so(self) -> None:
        stage, call = help_stage(self.screen), self.screen.hall.help
        assert (stage is HelpStage.COMING) == (call is not None and call.coming)
        assert (stage is HelpStage.CALLED) == (call is not None and not call.coming)

    @invariant()
    def nothing_is_offered_that_cannot_be_kept(self) -> None:
        hall = self.screen.hall
        if hall.out_of_order or not hall.open_now:
            assert self.screen.page not in NEEDS_THE_HALL | {Page.WELCOME}, (self.screen.page, hall)
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


def functions_of_the_flow() -> set[str]:
    """Every public function that makes a step of a screen."""
    found = set()
    for module in pkgutil.iter_modules(kiosk.flow.__path__):
        for name, function in inspect.getmembers(import_module(f"kiosk.flow.{module.name}"), inspect.isfunction):
            if not name.startswith("_") and inspect.signature(function).return_annotation is Step:
                found.add(name)
    return found


def names_that_the_program_uses() -> set[str]:
    """What files outside of the flow import from it, or take from a module of it that they imported."""
    room = Path(kiosk.flow.__file__).parents[1]
    used = set()
    for path in room.rglob("*.py"):
        if path.parent.name != "flow":
            used |= names_of_the_flow_in(ast.parse(path.read_text(encoding="utf-8")))
    return used


def names_of_the_flow_in(tree: ast.Module) -> set[str]:
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    modules = {alias.name for node in imports if node.module == "kiosk.flow" for alias in node.names}
    names = {alias.name for node in imports if (node.module or "").startswith("kiosk.flow.") for alias in node.names}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            names.add(node.attr)
    return names


def test_every_function_that_the_program_calls_is_tried() -> None:
    assert functions_of_the_flow() & names_that_the_program_uses() - COVERED == set()


def test_nothing_is_tried_that_is_no_rule_of_the_kiosk() -> None:
    assert COVERED - functions_of_the_flow() == set()


def test_a_ticket_has_a_name_in_it_that_is_found() -> None:
    ticket: TicketIssued = a_ticket(number=name_of(3))
    assert set(tags_in((ticket, {"a": name_of(4)}))) == {name_of(3), name_of(4)}
