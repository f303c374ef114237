"""Commands over the link: each is carried once, however often it has to be said."""

from pytestqt.qtbot import QtBot

from qtkit.link import Link
from tests.qtkit.hall import Hall, event
from tests.qtkit.links import BACK_WITHIN_MS, Announce, go_live
from wire.answers import Answer, Done
from wire.commands import CallNext
from wire.words import RefusalCode


def done(command_id: str) -> Answer:
    return Answer(id=command_id, result=Done())


def test_a_command_is_answered_once_even_when_the_server_answers_twice(qtbot: QtBot, hall: Hall, link: Link) -> None:
    answers: list[Answer] = []
    go_live(qtbot, link)
    command_id = link.send(CallNext(), answers.append)
    qtbot.waitUntil(lambda: len(hall.commands) == 1)

    hall.say(done(command_id))
    hall.say(done(command_id))
    hall.say(event(1))

    qtbot.waitUntil(lambda: link.replica.seq == 1)
    assert answers == [done(command_id)]


def test_a_command_asked_without_a_server_is_sent_when_it_comes(qtbot: QtBot, hall: Hall, link: Link) -> None:
    command_id = link.send(CallNext())

    go_live(qtbot, link)

    qtbot.waitUntil(lambda: [each.id for each in hall.commands] == [command_id])


def test_unanswered_commands_are_said_again_in_order_under_the_same_ids(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("There is no link with the queue server")
    go_live(qtbot, link)
    asked = [link.send(CallNext()) for _ in range(3)]
    qtbot.waitUntil(lambda: len(hall.commands) == 3)
    hall.say(done(asked[0]))
    with qtbot.waitSignal(link.answered):
        pass

    hall.cut()

    qtbot.waitUntil(lambda: len(hall.commands) == 5, timeout=BACK_WITHIN_MS)
    assert [each.id for each in hall.commands] == [*asked, *asked[1:]]


def test_a_command_with_a_deadline_is_refused_when_nobody_answers(qtbot: QtBot, hall: Hall, link: Link) -> None:
    answers: list[Answer] = []
    go_live(qtbot, link)

    command_id = link.send(CallNext(), answers.append, deadline_s=0.1)

    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0].refusal is not None
    assert answers[0].refusal.code is RefusalCode.TRY_AGAIN
    hall.say(done(command_id))
    hall.say(event(1))
    qtbot.waitUntil(lambda: link.replica.seq == 1)
    assert len(answers) == 1
