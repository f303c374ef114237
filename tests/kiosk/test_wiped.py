"""After each visitor nothing of them is left: not on the glass, not behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow import paper, rest
from kiosk.flow.screen import Screen
from kiosk.questions import Questions
from kiosk.unsettled import ASKED_AGAIN_WITHIN_S
from qtkit.link import Link
from tests.kiosk.conftest import Kiosk
from tests.kiosk.flow.test_typing import BORN, SHORT, found, second_question, type_page, typed
from tests.kiosk.held import kept_texts, shown_texts, texts_in
from tests.kiosk.screens import answer_to, checking
from tests.kiosk.tickets import CODE, LINK, a_ticket, issued
from wire.answers import Answer, Refusal
from wire.commands import CheckIn, CommandBody
from wire.words import PrintOutcome, RefusalCode

TYPED_BIRTHDAY = "05031980"


@dataclass(frozen=True)
class Visitor:
    """Somebody at some page, and what only they and the page know."""

    screen: Screen
    secrets: tuple[str, ...]


def with_ticket() -> Visitor:
    page = answer_to(checking("en"), issued(a_ticket("Z987", status_url=LINK)))
    return Visitor(paper.paper_settled(page, "visit-Z987", PrintOutcome.FAILED).screen, ("Z987", CODE, LINK))


def who_typed_a_code() -> Visitor:
    return Visitor(typed(type_page(), SHORT), (SHORT,))


def who_typed_a_birthday() -> Visitor:
    return Visitor(second_question(), (TYPED_BIRTHDAY, str(BORN)))


def who_asked_for_an_appointment() -> Visitor:
    return Visitor(found(), (TYPED_BIRTHDAY, str(BORN), "1040"))


VISITORS = (with_ticket, who_typed_a_code, who_typed_a_birthday, who_asked_for_an_appointment)


def left_of(kiosk: Kiosk, visitor: Visitor) -> list[str]:
    everything = [*shown_texts(kiosk.window), *kept_texts(kiosk.presenter)]
    return [f"{where}: {text}" for where, text in everything if any(secret in text for secret in visitor.secrets)]


class SilentServer:
    """A link over which no answer comes in time."""

    def __init__(self) -> None:
        self.heard: Callable[[Answer], None] | None = None

    def send(self, body: CommandBody, then: Callable[[Answer], None], **_: object) -> str:
        self.heard = then
        return "first-id"

    def gives_up(self) -> None:
        assert self.heard is not None
        self.heard(Answer(id="first-id", refusal=Refusal(code=RefusalCode.TRY_AGAIN, sentence="")))
        self.heard = None


class Clock:
    """In seconds; it stands still until a test says so."""

    now_s = 1_000.0

    def __call__(self) -> float:
        return self.now_s


def test_the_code_of_a_question_that_nobody_answered_goes_though_nobody_comes_after(qtbot: QtBot) -> None:
    server, clock = SilentServer(), Clock()
    questions = Questions(cast(Link, server), lambda _turn, _answer: None, clock_s=clock)
    questions.ask(1, CheckIn(code=SHORT), alone=False)
    server.gives_up()

    def is_kept() -> bool:
        return any(SHORT in text for _, text in texts_in(questions))

    clock.now_s += ASKED_AGAIN_WITHIN_S - 0.05
    questions.forget()
    assert is_kept(), "its visitor may ask once more"
    clock.now_s += 0.1
    qtbot.waitUntil(lambda: not is_kept())


@pytest.mark.parametrize("arrive", VISITORS)
def test_nothing_of_a_visitor_stays_when_they_are_gone(
    kiosk: Kiosk, qtbot: QtBot, arrive: Callable[[], Visitor]
) -> None:
    visitor = arrive()
    kiosk.show(visitor.screen)
    kiosk.window.grabWindow()
    assert left_of(kiosk, visitor), "the eye that looks for it must see it while it is there"

    kiosk.presenter.take(rest.ended(kiosk.presenter.screen))

    qtbot.waitUntil(lambda: left_of(kiosk, visitor) == [])
