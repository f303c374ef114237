"""No sequence of events makes a tablet ask about a visit twice, or about one whose visitor has left.

Beside `test_every_deed`: only here visits end one after the other while people answer, which chance seldom plays.
"""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.flow import codes, feedback, helping, rest, walk_in
from kiosk.flow.screen import Page, Panel, Screen, Step, Tell
from kiosk.hall import Hall, LinkCondition
from kiosk.timeouts import Pace, due
from wire.commands import GiveFeedback

PACE = Pace(ticket_s=15, sorry_s=25, idle_s=60)
PATIENCE = 4


class AnyDayAtACounter(RuleBasedStateMachine):
    """Visits end one after the other, and each question is taken back sooner or later."""

    def __init__(self) -> None:
        super().__init__()
        self.screen = rest.hall_changed(Screen.first("nl"), Hall(link=LinkCondition.LIVE, tablet=True)).screen
        self.visits = 0
        self.asked: list[str] = []
        self.answers: list[str] = []

    def take(self, step: Step) -> None:
        before, self.screen = self.screen, step.screen
        if self.screen.page is Page.FEEDBACK and self.screen.rates != before.rates:
            self.asked.append(self.screen.rates)
        match step.order:
            case Tell(body=GiveFeedback() as given):
                self.answers.append(given.visit)

    def hears(self, **news: object) -> None:
        self.take(rest.hall_changed(self.screen, replace(self.screen.hall, **news)))  # type: ignore[arg-type]

    @rule()
    def a_visit_ends(self) -> None:
        self.visits += 1
        self.hears(rating_wanted=f"visit-{self.visits}")

    @rule()
    def the_same_question_comes_again(self) -> None:
        """After a lost link the snapshot says it once more."""
        if self.visits:
            self.hears(rating_wanted=f"visit-{self.visits}")

    @rule()
    def the_question_is_taken_back(self) -> None:
        self.hears(rating_wanted="")

    @rule(link=st.sampled_from(LinkCondition), open_now=st.booleans())
    def the_hall_changes(self, link: LinkCondition, open_now: bool) -> None:
        self.hears(link=link, open_now=open_now)

    @rule(score=st.integers(1, 5))
    def a_face_is_tapped(self, score: int) -> None:
        self.take(feedback.rated(self.screen, score))

    @rule()
    def no_thanks_is_tapped(self) -> None:
        self.take(feedback.declined(self.screen))

    @rule(panel=st.sampled_from(Panel))
    def a_panel_is_tapped(self, panel: Panel) -> None:
        self.take(rest.panel_asked(self.screen, panel))

    @rule()
    def somebody_is_called(self) -> None:
        self.take(helping.help_called(self.screen))

    @rule()
    def a_language_is_chosen(self) -> None:
        self.take(rest.language_chosen(self.screen, "en"))

    @rule()
    def somebody_tries_what_a_kiosk_does(self) -> None:
        self.take(codes.code_read(self.screen, "ALICE"))
        self.take(walk_in.walk_in_chosen(self.screen))

    @rule()
    def back_is_tapped(self) -> None:
        self.take(rest.back(self.screen))

    @rule()
    def time_passes(self) -> None:
        pending = due(self.screen, PACE)
        if pending:
            self.take(pending.then(self.screen))

    @invariant()
    def each_visit_is_asked_about_at_most_once(self) -> None:
        assert len(self.asked) == len(set(self.asked))

    @invariant()
    def each_visit_is_answered_at_most_once_and_only_when_asked(self) -> None:
        assert len(self.answers) == len(set(self.answers))
        assert set(self.answers) <= set(self.asked)

    @invariant()
    def nobody_is_asked_about_another_ones_visit(self) -> None:
        if self.screen.page is Page.FEEDBACK:
            assert self.screen.rates == self.screen.hall.rating_wanted

    @invariant()
    def a_tablet_shows_its_three_pages_and_no_other(self) -> None:
        assert self.screen.page in {Page.TABLET, Page.FEEDBACK, Page.THANKS}

    @invariant()
    def time_alone_brings_it_to_rest(self) -> None:
        screen = self.screen
        for _ in range(PATIENCE):
            pending = due(screen, PACE)
            screen = pending.then(screen).screen if pending else screen
        assert screen.page is Page.TABLET
        assert (screen.panel, screen.language, screen.rates) == (None, "nl", "")


TestAnyDayAtACounter = AnyDayAtACounter.TestCase
TestAnyDayAtACounter.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
