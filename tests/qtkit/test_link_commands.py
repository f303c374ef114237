"""Commands over the link: each is carried once, however often it has to be said."""

import time
from datetime import timedelta

from pytestqt.qtbot import QtBot

from drivers.health import CANNOT_SAY, DeviceState, Health
from qtkit.link import Link
from tests.qtkit.hall import NINE, Hall, event, welcome
from tests.qtkit.links import BACK_WITHIN_MS, Announce, go_live
from wire.answers import Answer, Done, Refusal
from wire.commands import CallNext, ReportDevice, ReportParts
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


def heard_parts(hall: Hall) -> list[tuple[str, str]]:
    return [(each.body.part, each.body.sentence) for each in hall.commands if isinstance(each.body, ReportDevice)]


def test_of_what_a_device_went_through_without_a_server_only_the_last_is_told_and_when_it_began(
    qtbot: QtBot, hall: Hall, link: Link
) -> None:
    for number in range(100):
        link.report("printer", DeviceState(Health.ABSENT, f"Trouble {number}.", since_s=time.monotonic() - 60))
    go_live(qtbot, link)

    qtbot.waitUntil(lambda: heard_parts(hall) == [("printer", "Trouble 99.")])
    (command,) = hall.commands
    assert isinstance(command.body, ReportDevice)
    assert command.body.since is not None
    assert timedelta(seconds=59) < NINE - command.body.since < timedelta(seconds=70)


def test_how_a_device_is_reaches_a_server_that_could_not_keep_it_the_first_time(
    qtbot: QtBot, hall: Hall, link: Link
) -> None:
    go_live(qtbot, link)
    link.report("printer", DeviceState(Health.OK, "The printer is ready."))
    qtbot.waitUntil(lambda: len(hall.commands) == 1)

    busy = Refusal(code=RefusalCode.TRY_AGAIN, sentence="The database is away.")
    hall.say(Answer(id=hall.commands[0].id, refusal=busy))

    qtbot.waitUntil(lambda: len(hall.commands) == 2, timeout=BACK_WITHIN_MS)
    assert hall.commands[0] == hall.commands[1]


def test_a_hall_that_was_put_back_from_a_backup_is_told_how_each_device_is(
    qtbot: QtBot, hall: Hall, link: Link, announce_log: Announce
) -> None:
    announce_log("There is no link with the queue server")
    go_live(qtbot, link)
    link.report("printer", DeviceState(Health.OK, "The printer is ready."))
    qtbot.waitUntil(lambda: len(hall.commands) == 1)
    hall.say(done(hall.commands[0].id))
    hall.say(event(1))
    qtbot.waitUntil(lambda: link.replica.seq == 1)

    hall.greet = lambda _: welcome(epoch="second")
    hall.cut()

    qtbot.waitUntil(lambda: len(hall.commands) == 2, timeout=BACK_WITHIN_MS)
    assert heard_parts(hall) == [("printer", "The printer is ready.")] * 2


def test_a_place_says_which_parts_it_has_and_which_of_them_are_as_they_were_meant(
    qtbot: QtBot, hall: Hall, link: Link
) -> None:
    link.has_parts(("sign-3", "printer"))
    link.report("sign-3", CANNOT_SAY)
    go_live(qtbot, link)

    qtbot.waitUntil(lambda: len(hall.commands) == 2)
    listed, sign = (each.body for each in hall.commands)
    assert listed == ReportParts(parts=("printer", "sign-3"))
    assert isinstance(sign, ReportDevice)
    assert (sign.part, sign.as_meant) == ("sign-3", True)
