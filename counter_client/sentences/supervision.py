"""What the supervisor's screen says about queues, counters and messages."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_client.desk.supervision_drafts import Fault
from counter_client.desk.supervision_rows import CounterRow, HallPicture, MessageRow, Openness, QueueRow
from counter_client.sentences.actions import clock_time
from counter_client.sentences.desk import pause_word
from counter_client.sentences.waits import short_minutes, wait_text
from wire.commands import ArrangeCounter, CommandBody, RemoveMessage, ShowMessage, StopTickets

translate = QCoreApplication.translate


def openness_words(row: CounterRow) -> str:
    """Whether it is open; why not, where that is known."""
    if row.openness is Openness.PAUSED and row.pause is not None:
        return translate("Openness", "Paused: {reason}").format(reason=pause_word(row.pause))
    return openness_word(row.openness)


def openness_word(openness: Openness) -> str:
    match openness:
        case Openness.SHUT:
            return translate("Openness", "Shut")
        case Openness.SHUTS:
            return translate("Openness", "Shuts")
        case Openness.CLOSED:
            return translate("Openness", "Nobody there")
        case Openness.OPEN:
            return translate("Openness", "Open")
        case Openness.PAUSED:
            return translate("Openness", "Paused")


def since_words(row: CounterRow, zone: ZoneInfo) -> str:
    return translate("Openness", "since {time}").format(time=clock_time(row.since, zone)) if row.since else ""


def who_words(row: CounterRow) -> str:
    """Who works there, with whom."""
    visitor = translate("Openness", "with {number}").format(number=row.visitor) if row.visitor else ""
    return " ".join(filter(None, (row.clerk, visitor)))


def team_words(row: CounterRow) -> str:
    return translate("Openness", "team {team}").format(team=row.team) if row.team else ""


def serves_words(row: CounterRow) -> str:
    """The letters; nothing at a desk that calls nobody."""
    return ", ".join(row.serves) or translate("Openness", "calls nobody")


def longest_words(row: QueueRow) -> str:
    if row.longest_min is None:
        return ""
    return translate("Picture", "up to {wait}").format(wait=short_minutes(row.longest_min))


def pressing_words(row: QueueRow) -> str:
    """Whether the promise still holds for everybody."""
    return "–" if row.pressing is None else wait_text(row.pressing)


def share_words(percent: int | None) -> str:
    return "–" if percent is None else translate("Picture", "{percent}%").format(percent=percent)


def share_details(row: QueueRow) -> str:
    """Of how many; a share of three calls is no share."""
    if row.called == 0:
        return translate("Picture", "nobody called yet")
    return translate("Picture", "{in_time} of {called}").format(in_time=row.in_time, called=row.called)


def tickets_words(row: QueueRow) -> str:
    return translate("Picture", "stopped") if row.stopped else translate("Picture", "handed out")


def picture_sentence(picture: HallPicture) -> str:
    """The whole hall in one line."""
    waiting, working = picture.waiting, picture.open_counters
    lines = [
        translate("Picture", "%n visitors wait in the hall.", None, waiting),
        translate("Picture", "%n of {all} counters are open.", None, working).format(all=picture.counters),
    ]
    if picture.share_percent is not None:
        lines.append(
            translate("Picture", "{percent}% of today's visitors were called in time.").format(
                percent=picture.share_percent
            )
        )
    return " ".join(lines)


def until_words(row: MessageRow, zone: ZoneInfo) -> str:
    if row.until is None:
        return translate("MessageRow", "all day")
    return translate("MessageRow", "until {time}").format(time=clock_time(row.until, zone))


def where_words(row: MessageRow) -> str:
    return ", ".join(row.displays) or translate("MessageRow", "on all displays")


def fault_sentence(fault: Fault) -> str:
    match fault:
        case Fault.NO_SERVICE:
            return translate("Fault", "Choose at least one service. Shut the counter if nobody should be called to it.")
        case Fault.NO_TEXT:
            return translate("Fault", "Fill in the first language: displays show it where another is missing.")
        case Fault.UNTIL:
            return translate("Fault", "Until what time? For example 12:30; leave it empty for all day.")
        case Fault.PAST:
            return translate("Fault", "This time has passed.")


def arranged_sentence(body: CommandBody, names: Mapping[str, str], zone: ZoneInfo) -> str:
    """That it is done; `names` has the words for counters and services."""
    match body:
        case ArrangeCounter(counter=counter, shut=shut):
            text = (
                translate("Arranged", "Counter {counter} is shut for today.")
                if shut
                else translate("Arranged", "Counter {counter} works as chosen.")
            )
            return text.format(counter=names.get(counter, counter))
        case StopTickets(service=service, stopped=stopped):
            text = (
                translate("Arranged", "{service}: no more tickets today.")
                if stopped
                else translate("Arranged", "{service}: tickets again.")
            )
            return text.format(service=names.get(service, service))
        case ShowMessage(until=until):
            if until is None:
                return translate("Arranged", "The displays show it until the day ends.")
            return translate("Arranged", "The displays show it until {time}.").format(time=clock_time(until, zone))
        case RemoveMessage():
            return translate("Arranged", "The displays show it no longer.")
        case _:
            return translate("Done", "Done.")
