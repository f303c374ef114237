"""What the reception's screen says of free times, and of confirmations."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from boards.replica import Replica
from counter_client.desk.free_days import FreeDays
from counter_client.sentences.actions import clock_time, minutes
from counter_client.sentences.reception import day_words, kiosk_word
from wire.things import ConfirmationOrder
from wire.words import PrintOutcome

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Understood:
    """What the free times say of the moment that is meant."""

    words: str
    lacks: bool = False
    """It cannot be had as it stands: what is said is marked."""


def short_day(day: date, language: str) -> str:
    """As a list of days says it: "Tue 24 Nov"."""
    locale = QLocale(language)
    said = locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM")
    return said.replace(".", "")


def long_day(day: date, language: str) -> str:
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def free_count(count: int) -> str:
    return translate("FreeTimes", "{count} free").format(count=count)


def free_sentence(
    known: FreeDays | None,
    day: date | None,
    moment: datetime | None,
    *,
    days: tuple[date, ...],
    zone: ZoneInfo,
    language: str,
) -> Understood:
    """What is chosen, or why it cannot be had; `days` are those on which there is a free time."""
    if known is None:
        return Understood(translate("FreeTimes", "The free times are being looked up…"))
    if not days:
        return Understood(translate("FreeTimes", "There is no free time for this in the coming year."), lacks=True)
    if day is not None and day not in days:
        text = translate("FreeTimes", "Nothing is free on {day}.")
        return Understood(text.format(day=long_day(day, language)), lacks=True)
    if moment is None:
        text = translate("FreeTimes", "Choose a time. It takes {minutes}.")
        return Understood(text.format(minutes=minutes(known.minutes)))
    if moment not in known.times:
        text = translate("FreeTimes", "No place is free at {time}. Choose from the list.")
        return Understood(text.format(time=clock_time(moment, zone)), lacks=True)
    text = translate("FreeTimes", "{moment} · {minutes}")
    return Understood(text.format(moment=day_words(moment, zone, language), minutes=minutes(known.minutes)))


def confirmation_sentence(hall: Replica, appointment: str, language: str) -> str:
    """What became of the confirmation that a kiosk was asked to print last; empty where nobody asked."""
    asked = [each for each in hall.confirmation_orders.values() if each.appointment == appointment]
    return _said_of(max(asked, key=lambda each: each.since), hall, language) if asked else ""


def _said_of(order: ConfirmationOrder, hall: Replica, language: str) -> str:
    if order.open:
        known = hall.house.kiosks if hall.house else ()
        place = next((kiosk_word(each, language) for each in known if each.id == order.kiosk), order.kiosk)
        return translate("Paper", "The confirmation is being printed: {place}.").format(place=place)
    if order.outcome is PrintOutcome.PRINTED:
        return translate("Paper", "The confirmation was printed.")
    return translate("Paper", "The confirmation did not come out. Read the code out, or choose another kiosk.")


def confirmation_asked(*, by_mail: bool) -> str:
    """Before anybody knows what becomes of it."""
    if by_mail:
        return translate("Paper", "The confirmation goes out by e-mail.")
    return translate("Paper", "The kiosk was asked to print the confirmation.")
