"""What a reception can do, with which key, and why something cannot be done now. No Qt, and no rule of the queue."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from counter_client.desk.appointment_rows import IN_THE_HOUSE
from counter_client.desk.reception_rows import ReceptionRow, Standing
from wire.commands import BackInTheHall, CheckInByHand
from wire.words import ContactChannel


class Deed(StrEnum):
    """One thing that a receptionist does."""

    TICKET = "ticket"
    BOOK = "book"
    LOOK_UP = "look_up"
    LAST_ANSWER = "last_answer"
    """See the number or the code again that was put away too early."""
    TELEPHONE = "telephone"
    MAIL = "mail"
    WEB_CHAT = "web_chat"
    CHECK_IN = "check_in"
    REPRINT = "reprint"
    """The ticket of who is here; the confirmation of who is still to come."""
    MAIL_CONFIRMATION = "mail_confirmation"
    MOVE = "move"
    CANCEL = "cancel"


DEED_KEYS: Mapping[Deed, str] = MappingProxyType(
    {
        Deed.TICKET: "Alt+1",
        Deed.BOOK: "Alt+2",
        Deed.LOOK_UP: "Alt+3",
        Deed.LAST_ANSWER: "Alt+0",
        Deed.TELEPHONE: "Alt+4",
        Deed.MAIL: "Alt+5",
        Deed.WEB_CHAT: "Alt+6",
        Deed.CHECK_IN: "Enter",
        Deed.REPRINT: "Alt+7",
        Deed.MAIL_CONFIRMATION: "Ctrl+7",
        Deed.MOVE: "Alt+8",
        Deed.CANCEL: "Alt+9",
    }
)
"""Numbered as they stand on the screen: the same in every language."""

CHANNELS: Mapping[Deed, ContactChannel] = MappingProxyType(
    {
        Deed.TELEPHONE: ContactChannel.TELEPHONE,
        Deed.MAIL: ContactChannel.MAIL,
        Deed.WEB_CHAT: ContactChannel.WEB_CHAT,
    }
)


class Obstacle(StrEnum):
    """Why a deed cannot be done now; each has a sentence in `reception_sentences`."""

    SOMETHING_OPEN = "something_open"
    OFFLINE = "offline"
    NOBODY_CHOSEN = "nobody_chosen"
    IS_HERE = "is_here"
    CANCELLED = "cancelled"
    OTHER_DAY = "other_day"
    NOT_HERE = "not_here"
    NO_KIOSK = "no_kiosk"
    NOT_RECEIVED_HERE = "not_received_here"
    NO_ADDRESS = "no_address"


_ABOUT_A_ROW = (Deed.CHECK_IN, Deed.REPRINT, Deed.MAIL_CONFIRMATION, Deed.MOVE, Deed.CANCEL)
_GONE = (Standing.NOT_COME, Standing.WENT_AWAY)
_CONFIRMABLE = (Standing.EXPECTED, Standing.OVERDUE)
_STILL_TO_COME = (Standing.EXPECTED, Standing.OVERDUE, Standing.MISSED)


def obstacle_to(
    deed: Deed,
    row: ReceptionRow | None,
    *,
    online: bool,
    kiosk: str,
    now: datetime,
    zone: ZoneInfo,
    something_open: bool = False,
) -> Obstacle | None:
    """The nearest cause only; a form can be filled in without a server, and says so when it is to be sent.

    `something_open` where a form asks or an answer is read beside the list: Enter then means that, and not a row.
    """
    if deed not in _ABOUT_A_ROW:
        return None
    if something_open:
        return Obstacle.SOMETHING_OPEN
    if not online:
        return Obstacle.OFFLINE
    if row is None:
        return Obstacle.NOBODY_CHOSEN
    if deed is Deed.REPRINT:
        is_here = row.visit is not None and row.standing not in (Standing.OVER, Standing.WENT_AWAY)
        if not (is_here or may_be_confirmed(row)):
            return Obstacle.NOT_HERE
        return None if kiosk else Obstacle.NO_KIOSK
    if row.standing is Standing.CANCELLED:
        return Obstacle.CANCELLED
    if deed is Deed.MAIL_CONFIRMATION:
        return _obstacle_to_mail(row)
    if deed is Deed.CHECK_IN and row.place not in IN_THE_HOUSE:
        return Obstacle.NOT_RECEIVED_HERE
    back = deed is Deed.CHECK_IN and _may_be_back(row)
    if back and row.visit is not None:
        return None  # with or without an appointment: the number is of today
    if row.appointment is None or not (back or row.standing in _STILL_TO_COME):
        return Obstacle.IS_HERE
    if deed is Deed.CHECK_IN and not _is_today(row.starts_at, now, zone):
        return Obstacle.OTHER_DAY
    return None


def check_in_command(row: ReceptionRow, language: str) -> CheckInByHand | BackInTheHall | None:
    """Somebody of this row stands at the reception; None where there is nothing to check in by."""
    if was_gone(row) and row.visit is not None:
        return BackInTheHall(visit=row.visit)
    return None if row.appointment is None else CheckInByHand(appointment=row.appointment, language=language)


def was_gone(row: ReceptionRow) -> bool:
    """Did not come, or was seen to go, and has a number that can be called again."""
    return row.standing in _GONE


def may_be_confirmed(row: ReceptionRow) -> bool:
    """It is an appointment for which somebody is still expected."""
    return row.appointment is not None and row.visit is None and row.standing in _CONFIRMABLE


def _obstacle_to_mail(row: ReceptionRow) -> Obstacle | None:
    if not may_be_confirmed(row):
        return Obstacle.IS_HERE
    return None if row.email else Obstacle.NO_ADDRESS


def _may_be_back(row: ReceptionRow) -> bool:
    """Was here and went; of whoever was gone when this program connected, only the server knows how it ended."""
    return was_gone(row) or (row.standing is Standing.OVER and row.visit is None)


def _is_today(moment: datetime | None, now: datetime, zone: ZoneInfo) -> bool:
    return moment is not None and moment.astimezone(zone).date() == now.astimezone(zone).date()
