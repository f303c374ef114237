"""What the display says, in the language that is being shown; the words themselves stand in `texts/`."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from boards.board import Wait, WaitKind

WEEK = timedelta(days=7)


def clock(moment: datetime) -> str:
    """The time as the language writes it, without a zero before it, as on kiosk and ticket: 9.42 or 9:42."""
    form = QCoreApplication.translate("Words", "{hour}:{minute}", "time of day")
    return form.format(hour=moment.hour, minute=f"{moment.minute:02}")


def wait(known: Wait, service: str) -> tuple[str, ...]:
    """The wait for a service, from a whole sentence to the mere figures, for as much room as there is."""
    figures = _figures(known)
    return (
        QCoreApplication.translate("Words", "{service}: {wait}").format(
            service=service, wait=_in_short(known, figures)
        ),
        _in_short(known, figures),
        figures,
    )


def _in_short(known: Wait, figures: str) -> str:
    if known.kind in (WaitKind.NONE, WaitKind.UNKNOWN):
        return figures
    return QCoreApplication.translate("Words", "wait {minutes}", "foot: wait 10–20 min").format(minutes=figures)


def _figures(known: Wait) -> str:
    """An honest range, or how many wait where nobody can know a time."""
    match known.kind:
        case WaitKind.NONE:
            return QCoreApplication.translate("Words", "no wait")
        case WaitKind.UP_TO:
            return QCoreApplication.translate("Words", "up to {high} min").format(high=known.high_min)
        case WaitKind.ABOUT:
            return QCoreApplication.translate("Words", "about {high} min").format(high=known.high_min)
        case WaitKind.RANGE:
            form = QCoreApplication.translate("Words", "{low}–{high} min")
            return form.format(low=known.low_min, high=known.high_min)
        case WaitKind.UNKNOWN if known.waiting == 0:
            return QCoreApplication.translate("Words", "nobody waits")
        case WaitKind.UNKNOWN:
            return _waiting(known.waiting)


def wait_on_a_page(known: Wait) -> tuple[str, ...]:
    """How many wait and how long that lasts, and where there is less room the mere figures."""
    figures = _figures(known)
    if known.kind is WaitKind.UNKNOWN or known.waiting == 0:
        return (figures,)
    return (f"{_waiting(known.waiting)} · {figures}", figures)


def _waiting(count: int) -> str:
    """Dutch, German and Arabic say it otherwise of one person."""
    if count == 1:
        return QCoreApplication.translate("Words", "1 waiting")
    return QCoreApplication.translate("Words", "{count} waiting").format(count=count)


def link_lost(state_of: datetime, now: datetime, locale: QLocale) -> tuple[str, str]:
    """What goes on, and how old the picture is, with its day when that is over: two sentences for the foot."""
    time = clock(state_of)
    if state_of.date() == now.date():
        as_of = QCoreApplication.translate("Words", "As of {time}").format(time=time)
    else:
        form = QCoreApplication.translate("Words", "As of {day}, {time}")
        in_this_week = now.date() - state_of.date() < WEEK  # its name alone says which, in two lines of the foot
        day = locale.toString(_date(state_of), "dddd") if in_this_week else _day(state_of, locale)
        as_of = form.format(day=day, time=time)
    return QCoreApplication.translate("Words", "Restoring the connection"), as_of


def next_opening(opens: datetime, now: datetime, locale: QLocale) -> str:
    """When the doors open again, in the words that people use for a day."""
    time = clock(opens)
    if opens.date() == now.date():
        return QCoreApplication.translate("Words", "Open today from {time}").format(time=time)
    if opens.date() == now.date() + timedelta(days=1):
        return QCoreApplication.translate("Words", "Open tomorrow from {time}").format(time=time)
    form = QCoreApplication.translate("Words", "Open again on {day} from {time}")
    return form.format(day=_day(opens, locale), time=time)


def _day(moment: datetime, locale: QLocale) -> str:
    """The weekday first where the language lets it: whoever stands before a closed door thinks in weekdays.

    Day and month stay on one line, and its figures are those of every other number on the screen.
    """
    form = QCoreApplication.translate("Words", "{weekday} {day}\u00a0{month}")
    date = _date(moment)
    weekday, month = (locale.toString(date, name) for name in ("dddd", "MMMM"))
    return form.format(weekday=weekday, day=date.day(), month=month)


def _date(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
