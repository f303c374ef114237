"""What is asked beside the clerk's own call waits for nothing, is asked once, and is answered once."""

from collections.abc import Callable

import pytest

from counter_client.session.errands import Errand, Errands
from wire.answers import Answer, Done, Refusal
from wire.commands import CommandBody, NoteContact, TakeTicket
from wire.words import ContactChannel, RefusalCode

TICKET = TakeTicket(product="move")
CONTACT = NoteContact(channel=ContactChannel.TELEPHONE, product="move")


class LateServer:
    """Answers when the test says so; keeps the id that each question was asked under."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.waiting: dict[str, Callable[[Answer], None]] = {}

    def send(self, body: CommandBody, then: Callable[[Answer], None], *, command_id: str | None = None) -> str:
        self.ids.append(command_id or "")
        self.waiting[self.ids[-1]] = then
        return self.ids[-1]

    def withdraw(self, command_id: str) -> None:
        del self.waiting[command_id]

    def answer(self, refused: RefusalCode | None = None) -> None:
        """The oldest question."""
        id_ = next(iter(self.waiting))
        no = Refusal(code=refused, sentence="") if refused else None
        self.waiting.pop(id_)(Answer(id=id_, result=None if refused else Done(), refusal=no))


@pytest.fixture
def server() -> LateServer:
    return LateServer()


@pytest.fixture
def heard() -> list[Errand]:
    return []


@pytest.fixture
def errands(server: LateServer, heard: list[Errand]) -> Errands:
    asking = Errands(server)
    asking.answered.connect(heard.append)
    return asking


def test_two_questions_are_under_way_at_once(errands: Errands, server: LateServer, heard: list[Errand]) -> None:
    errands.ask(TICKET)
    errands.ask(CONTACT)
    assert errands.waits_for(TakeTicket)
    assert errands.waits_for(NoteContact)
    server.answer()
    server.answer()
    assert [each.body for each in heard] == [TICKET, CONTACT]
    assert not errands.waits_for(TakeTicket)


def test_a_second_press_asks_nothing_anew(errands: Errands, server: LateServer) -> None:
    errands.ask(TICKET)
    errands.ask(TICKET)
    assert len(server.waiting) == 1


def test_the_next_visitor_for_the_same_gets_a_ticket_of_their_own(errands: Errands, server: LateServer) -> None:
    for _ in range(2):
        errands.ask(TICKET)
        server.answer()
    assert len(set(server.ids)) == 2


def test_after_an_answer_that_came_too_late_the_same_question_finds_out_what_became_of_it(
    errands: Errands, server: LateServer
) -> None:
    errands.ask(TICKET)
    server.answer(RefusalCode.TRY_AGAIN)
    errands.ask(TICKET)
    assert len(server.ids) == 2
    assert len(set(server.ids)) == 1


def test_somebody_else_is_never_given_the_answer_of_the_one_before(errands: Errands, server: LateServer) -> None:
    errands.ask(TICKET)
    server.answer(RefusalCode.TRY_AGAIN)
    errands.start_anew()
    errands.ask(TICKET)
    assert len(set(server.ids)) == 2


def test_what_is_withdrawn_is_neither_asked_nor_answered_any_more(
    errands: Errands, server: LateServer, heard: list[Errand]
) -> None:
    errands.ask(TICKET)
    errands.ask(CONTACT)
    assert errands.withdraw(TakeTicket)
    assert not errands.withdraw(TakeTicket)
    server.answer()
    assert [each.body for each in heard] == [CONTACT]
    assert not errands.waits_for(TakeTicket)


def test_what_one_clerk_asked_is_neither_done_nor_answered_under_the_next(
    errands: Errands, server: LateServer, heard: list[Errand]
) -> None:
    errands.ask(TICKET)
    errands.ask(CONTACT)
    errands.forget()
    assert (server.waiting, heard) == ({}, [])
    assert not errands.waits_for(TakeTicket)
