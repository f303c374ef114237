from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from drivers.health import Health
from kiosk.alone.journal import FILE
from kiosk.alone.ledger import TurnedDown, entered
from kiosk.questions import Questions
from tests.kiosk.alone.builders import given
from tests.kiosk.alone.conftest import Start
from tests.kiosk.alone.disks import CutDisk
from tests.kiosk.alone.lone import LoneKiosk, issued, refusal
from tests.qtkit.hall import TODAY
from wire.answers import Answer, TicketIssued
from wire.commands import CheckIn, HandOver, PrepareOffline, ReportPrint, TakeTicket
from wire.words import PrintOutcome, RefusalCode


def test_it_asks_for_a_kit_as_soon_as_the_server_is_there_and_keeps_it(start: Start, tmp_path: Path) -> None:
    kiosk = start()
    assert not kiosk.alone.possible
    kiosk.gets_its_kit()
    kiosk.until((tmp_path / "offline" / "keepsake.json").exists)
    assert kiosk.alone.open_now


def test_after_each_loss_it_asks_again_for_the_server_may_be_an_older_one(lonely: LoneKiosk) -> None:
    lonely.finds_the_server()
    lonely.next_of(PrepareOffline, before=1)


def test_a_number_is_on_the_disk_before_anybody_is_told(lonely: LoneKiosk, tmp_path: Path) -> None:
    assert [lonely.lets_in(), lonely.lets_in(), lonely.lets_in("collect")] == ["A940", "A941", "S091"]
    assert (tmp_path / "offline" / FILE).read_bytes().count(b'"kind":"given"') == 3


def test_what_has_no_number_left_is_offered_no_more_as_soon_as_the_last_one_is_given(lonely: LoneKiosk) -> None:
    offered: list[bool] = []
    lonely.alone.changed.connect(lambda: offered.append(lonely.alone.offer.services["passports"].served_now))
    assert [lonely.lets_in() for _ in range(3)][-1] == "A942"
    lonely.until(lambda: offered)
    assert not offered[-1]
    assert lonely.alone.offer.services["collecting"].served_now


def test_everybody_is_handed_over_in_order_each_after_the_answer_to_the_one_before(
    lonely: LoneKiosk, tmp_path: Path
) -> None:
    numbers = [lonely.lets_in() for _ in range(3)]
    lonely.finds_the_server()
    for place, number in enumerate(numbers):
        command = lonely.next_of(HandOver, before=place)
        assert isinstance(command.body, HandOver)
        assert command.body.number == number
        assert len(lonely.heard(HandOver)) == place + 1
        lonely.tell(command, issued(command, f"visit-{place}"))
    lonely.until(lambda: not lonely.books.ledger.pending)
    lonely.until(lambda: b"given" not in (tmp_path / "offline" / FILE).read_bytes())


def test_a_kiosk_that_is_started_without_a_server_serves_and_gives_no_number_twice(
    lonely: LoneKiosk, start: Start
) -> None:
    before = lonely.lets_in()
    again = start()
    assert again.alone.possible
    assert (before, again.lets_in()) == ("A940", "A941")


def test_what_was_said_before_the_end_is_said_again_under_the_same_id(lonely: LoneKiosk, start: Start) -> None:
    lonely.lets_in()
    lonely.finds_the_server()
    first = lonely.next_of(HandOver)
    second = start().next_of(HandOver, before=1)
    assert (second.id, second.body) == (first.id, first.body)


def test_a_server_that_cannot_yet_is_asked_again(lonely: LoneKiosk) -> None:
    lonely.lets_in()
    lonely.finds_the_server()
    first = lonely.next_of(HandOver)
    lonely.tell(first, refusal(RefusalCode.TRY_AGAIN))
    assert lonely.next_of(HandOver, before=1).id == first.id


def test_whom_the_server_does_not_take_staff_are_told_of_and_nobody_else_waits(
    lonely: LoneKiosk, announce_log: Callable[[str], None]
) -> None:
    announce_log("The server did not take number A940")
    lonely.lets_in()
    lonely.lets_in()
    lonely.finds_the_server()
    lonely.tell(lonely.next_of(HandOver), refusal(RefusalCode.WRONG_BLOCK))
    second = lonely.next_of(HandOver, before=1)
    lonely.tell(second, issued(second, "visit-2"))
    lonely.until(lambda: not lonely.books.ledger.pending)
    assert lonely.states[-1].health is Health.DEGRADED
    assert "A940" in lonely.states[-1].sentence
    assert "A941" not in lonely.states[-1].sentence


def test_what_became_of_the_paper_goes_along(lonely: LoneKiosk) -> None:
    lonely.lets_in()
    entry = lonely.answers[-1].id
    assert lonely.alone.paper_settled(entry, PrintOutcome.PRINTED)
    lonely.finds_the_server()
    body = lonely.next_of(HandOver).body
    assert isinstance(body, HandOver)
    assert body.ticket is PrintOutcome.PRINTED


def test_paper_that_comes_while_it_is_handed_over_is_reported_of_the_visit(lonely: LoneKiosk) -> None:
    lonely.lets_in()
    entry = lonely.answers[-1].id
    lonely.finds_the_server()
    command = lonely.next_of(HandOver)
    lonely.alone.paper_settled(entry, PrintOutcome.PRINTED)
    lonely.tell(command, issued(command, "visit-1"))
    assert lonely.next_of(ReportPrint).body == ReportPrint(visit="visit-1", outcome=PrintOutcome.PRINTED)
    assert not lonely.alone.paper_settled(entry, PrintOutcome.FAILED)
    assert lonely.alone.visit_of(entry) == "visit-1"


def test_a_kiosk_without_a_number_left_does_not_begin_what_it_cannot_end(lonely: LoneKiosk) -> None:
    for _ in range(3):
        lonely.lets_in()
    assert lonely.alone.possible, "the other service has numbers"
    for _ in range(9):
        lonely.lets_in("collect")
    assert not lonely.alone.possible


def test_the_same_code_gives_the_same_ticket_until_its_visitor_is_handed_over(lonely: LoneKiosk) -> None:
    code = "KM4T-9WXP"
    lonely.alone.ask(TakeTicket(product="passport", code=code), lonely.answers.append)
    lonely.until(lambda: lonely.answers)
    again = lonely.alone.ticket_again(CheckIn(code=code))
    assert again is not None
    assert isinstance(again.result, TicketIssued)
    assert (again.result.number, again.result.again) == ("A940", True)
    lonely.finds_the_server()
    command = lonely.next_of(HandOver)
    lonely.tell(command, issued(command, "visit-1"))
    lonely.until(lambda: lonely.alone.ticket_again(CheckIn(code=code)) is None)


def test_a_question_under_way_is_answered_here_and_says_whose_place_it_takes(
    start: Start, announce_log: Callable[[str], None]
) -> None:
    announce_log("There is no link")
    kiosk = start()
    kiosk.gets_its_kit()
    told: list[Answer] = []
    questions = Questions(kiosk.link, lambda _, answer: told.append(answer))
    questions.stand_alone(kiosk.alone)
    questions.ask(1, TakeTicket(product="passport"), alone=False)
    asked = kiosk.next_of(TakeTicket)
    kiosk.loses_the_server()
    questions.left_alone()
    kiosk.until(lambda: told)
    assert isinstance(told[0].result, TicketIssued)
    kiosk.finds_the_server()
    body = kiosk.next_of(HandOver).body
    assert isinstance(body, HandOver)
    assert body.instead_of == asked.id
    assert kiosk.heard(TakeTicket) == [asked], "the link says it again although it was withdrawn"


def test_a_code_that_could_not_be_checked_here_keeps_the_place_of_its_first_question(lonely: LoneKiosk) -> None:
    told: list[Answer] = []
    questions = Questions(lonely.link, lambda _, answer: told.append(answer))
    questions.stand_alone(lonely.alone)
    questions.ask(1, CheckIn(code="KM4T-9WXP"), alone=False)
    questions.left_alone()
    lonely.until(lambda: told)
    assert told[0].refusal is not None
    assert told[0].refusal.code is RefusalCode.CANNOT_CHECK_NOW
    questions.ask(2, TakeTicket(product="passport", code="KM4T-9WXP"), alone=True)
    lonely.until(lambda: len(told) == 2)
    (entry,) = lonely.books.ledger.pending
    assert entry.body.instead_of is not None
    assert entry.body.code == "KM4T-9WXP"


def test_a_choice_after_a_code_goes_to_a_live_server_as_a_question_of_its_own(
    start: Start, announce_log: Callable[[str], None]
) -> None:
    announce_log("There is no link")
    kiosk = start()
    kiosk.gets_its_kit()
    questions = Questions(kiosk.link, lambda _, answer: kiosk.answers.append(answer))
    questions.stand_alone(kiosk.alone)
    questions.ask(1, CheckIn(code="KM4T-9WXP"), alone=False)
    asked = kiosk.next_of(CheckIn)
    kiosk.loses_the_server()
    questions.left_alone()
    kiosk.until(lambda: kiosk.answers)
    kiosk.finds_the_server()
    questions.ask(2, TakeTicket(product="passport", code="KM4T-9WXP"), alone=False)
    assert kiosk.next_of(TakeTicket).id != asked.id


def test_whose_place_a_number_takes_is_not_forgotten_while_none_could_be_given(
    start: Start, announce_log: Callable[[str], None]
) -> None:
    announce_log("There is no link")
    announce_log("This kiosk cannot write its journal")
    disk = CutDisk()
    kiosk = start(disk)
    kiosk.gets_its_kit()
    questions = Questions(kiosk.link, lambda _, answer: kiosk.answers.append(answer))
    questions.stand_alone(kiosk.alone)
    questions.ask(1, TakeTicket(product="passport"), alone=False)
    asked = kiosk.next_of(TakeTicket)
    kiosk.loses_the_server()
    disk.full = True
    questions.left_alone()
    kiosk.until(lambda: kiosk.answers)
    assert kiosk.answers[0].refusal is not None
    disk.full = False
    kiosk.books.try_again()
    kiosk.until(lambda: kiosk.alone.possible)
    questions.ask(2, TakeTicket(product="passport"), alone=True)
    kiosk.until(lambda: len(kiosk.answers) == 2)
    (entry,) = kiosk.books.ledger.pending
    assert entry.body.instead_of == asked.id


def test_yesterdays_refused_visitors_are_nobodys_task_today(start: Start) -> None:
    disk = CutDisk()
    kiosk = start(disk)
    old = given(940, day=TODAY - timedelta(days=1))
    for record in (old, TurnedDown(old.id, "No.")):
        kiosk.books.ledger = entered(kiosk.books.ledger, record)
    kiosk.gets_its_kit()
    assert kiosk.books.ledger.unwelcome == ()
