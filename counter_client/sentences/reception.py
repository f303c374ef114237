"""What the reception's screen says: deeds, standings, what is missing, and what the server answered."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from boards.replica import Replica
from counter_client.desk.hindrances import Hindrance
from counter_client.desk.reception_desk import Deed, Obstacle, may_be_confirmed, was_gone
from counter_client.desk.reception_drafts import Lack
from counter_client.desk.reception_rows import ReceptionRow, Scope, Standing
from counter_client.desk.waiting_rows import product_names, text_in
from counter_client.sentences.actions import clock_time, hindrance_sentence
from wire.commands import CancelAppointment, CommandBody, MoveAppointment, NoteContact, ReprintTicket
from wire.house import KioskPlace
from wire.words import ContactChannel, PrintOutcome

translate = QCoreApplication.translate


def deed_label(deed: Deed) -> str:
    match deed:
        case Deed.TICKET:
            return translate("Deed", "Ticket without appointment")
        case Deed.BOOK:
            return translate("Deed", "Make an appointment")
        case Deed.LOOK_UP:
            return translate("Deed", "Look up appointments")
        case Deed.LAST_ANSWER:
            return translate("Deed", "The last answer again")
        case Deed.TELEPHONE:
            return translate("Deed", "Telephone")
        case Deed.MAIL:
            return translate("Deed", "Mail")
        case Deed.WEB_CHAT:
            return translate("Deed", "Web chat")
        case Deed.CHECK_IN:
            return translate("Deed", "Check in")
        case Deed.REPRINT:
            return translate("Deed", "Print again")
        case Deed.MAIL_CONFIRMATION:
            return translate("Deed", "Mail confirmation")
        case Deed.MOVE:
            return translate("Deed", "Move")
        case Deed.CANCEL:
            return translate("Deed", "Cancel")


def label_for(deed: Deed, row: ReceptionRow | None) -> str:
    """What the deed does for this row: what comes out of the kiosk, and whether a number waits again."""
    match deed:
        case Deed.REPRINT if row is not None and may_be_confirmed(row):
            return translate("Deed", "Print confirmation")
        case Deed.CHECK_IN if row is not None and was_gone(row):
            return translate("Deed", "Back in line")
        case _:
            return deed_label(deed)


def obstacle_sentence(obstacle: Obstacle) -> str:
    match obstacle:
        case Obstacle.SOMETHING_OPEN:
            return translate("Obstacle", "First finish what is open beside the list, or go back (Esc).")
        case Obstacle.OFFLINE:
            return hindrance_sentence(Hindrance.OFFLINE)
        case Obstacle.NOBODY_CHOSEN:
            return translate("Obstacle", "Choose somebody in the list first.")
        case Obstacle.IS_HERE:
            return translate("Obstacle", "This visitor has checked in already.")
        case Obstacle.CANCELLED:
            return translate("Obstacle", "This appointment was cancelled.")
        case Obstacle.OTHER_DAY:
            return translate("Obstacle", "This appointment is on another day. Move it to today first.")
        case Obstacle.NOT_HERE:
            return translate("Obstacle", "There is nothing to print: this visitor is neither here nor expected.")
        case Obstacle.NO_KIOSK:
            return translate("Obstacle", "Choose a kiosk for the paper first.")
        case Obstacle.NOT_RECEIVED_HERE:
            return translate("Obstacle", "This appointment is not at the town hall: nobody need check in.")
        case Obstacle.NO_ADDRESS:
            return translate("Obstacle", "No e-mail address is known. Print the confirmation, or read the code out.")


def lack_sentence(lack: Lack) -> str:
    match lack:
        case Lack.PRODUCT:
            return translate("Lack", "What is it for? Choose a product.")
        case Lack.DAY:
            return translate("Lack", "On which day? For example 23-11 or +7.")
        case Lack.TIME:
            return translate("Lack", "At what time? For example 10:40.")
        case Lack.PAST:
            return translate("Lack", "This time has passed.")
        case Lack.NAME:
            return translate("Lack", "Who is it for? Fill in the name.")
        case Lack.BORN:
            return translate("Lack", "Born when? For example 14-2-1983.")
        case Lack.EMAIL:
            return translate("Lack", "This is no e-mail address. For example h.jansen@voorbeeld.nl.")
        case Lack.EMAIL_FOR_VIDEO:
            return translate("Lack", "This appointment is by video: to which e-mail address does the invitation go?")
        case Lack.TELEPHONE:
            return translate("Lack", "This is no telephone number. For example 06 12345678.")
        case Lack.TELEPHONE_TO_CALL:
            return translate("Lack", "We call the visitor: on which telephone number?")
        case Lack.NOTHING_TO_LOOK_FOR:
            return translate("Lack", "Fill in a name, a date of birth, a code or a day.")


def heard_sentence(row: ReceptionRow, *, mailed: bool) -> str:
    """How the visitor hears of what a clerk changes; `mailed` where the house writes to its own visitors now."""
    if row.source:
        return translate("Heard", "Another system made this appointment: make sure that the visitor hears of it.")
    if mailed and row.email:
        return translate("Heard", "The visitor gets an e-mail about it.")
    if row.telephone:
        return translate("Heard", "The visitor gets no e-mail: call them.")
    return translate("Heard", "The visitor gets no e-mail, and no telephone number is known: tell them yourself.")


def standing_word(standing: Standing) -> str:
    match standing:
        case Standing.EXPECTED:
            return translate("Standing", "expected")
        case Standing.OVERDUE:
            return translate("Standing", "not here yet")
        case Standing.MISSED:
            return translate("Standing", "did not come")
        case Standing.CANCELLED:
            return translate("Standing", "cancelled")
        case Standing.WAITING:
            return translate("Standing", "waits")
        case Standing.AT_COUNTER:
            return translate("Standing", "at a counter")
        case Standing.ASIDE:
            return translate("Standing", "stepped aside")
        case Standing.NOT_COME:
            return translate("Standing", "did not come")
        case Standing.WENT_AWAY:
            return translate("Standing", "went away")
        case Standing.OVER:
            return translate("Standing", "was here")


def scope_word(scope: Scope, count: int) -> str:
    match scope:
        case Scope.EXPECTED:
            return translate("ReceptionScope", "Expected today ({count})").format(count=count)
        case Scope.HERE:
            return translate("ReceptionScope", "In the hall ({count})").format(count=count)
        case Scope.FOUND:
            return translate("ReceptionScope", "Looked up ({count})").format(count=count)


def channel_question(channel: ContactChannel) -> str:
    match channel:
        case ContactChannel.TELEPHONE:
            return translate("Contact", "What was the telephone call about?")
        case ContactChannel.MAIL:
            return translate("Contact", "What was the mail about?")
        case ContactChannel.WEB_CHAT:
            return translate("Contact", "What was the web chat about?")


def contact_noted(channel: ContactChannel, product: str) -> str:
    match channel:
        case ContactChannel.TELEPHONE:
            return translate("Contact", "Noted: a telephone call about {product}.").format(product=product)
        case ContactChannel.MAIL:
            return translate("Contact", "Noted: a mail about {product}.").format(product=product)
        case ContactChannel.WEB_CHAT:
            return translate("Contact", "Noted: a web chat about {product}.").format(product=product)


def day_words(moment: datetime, zone: ZoneInfo, language: str) -> str:
    """As one says it on the telephone: "Monday 23 November, 10:40"."""
    there = moment.astimezone(zone)
    day = QLocale(language).toString(QDate(there.year, there.month, there.day), "dddd d MMMM")
    return translate("Time", "{day}, {time}").format(day=day, time=clock_time(moment, zone))


def other_day(row: ReceptionRow, *, now: datetime, zone: ZoneInfo, language: str) -> str:
    """The day where it is not today: "24 nov"."""
    there = row.starts_at.astimezone(zone).date() if row.starts_at else None
    if there is None or there == now.astimezone(zone).date():
        return ""
    return QLocale(language).toString(QDate(there.year, there.month, there.day), "d MMM").removesuffix(".")


def kiosk_word(kiosk: KioskPlace, language: str) -> str:
    """Where the paper comes out."""
    return text_in(kiosk.place, language) or kiosk.id


def paper_sentence(hall: Replica, visit: str, language: str) -> str:
    """What became of a ticket that a kiosk was asked to print; empty where nobody asked."""
    order = next((each for each in hall.print_orders.values() if each.ticket.visit == visit), None)
    if order is not None:
        known = hall.house.kiosks if hall.house else ()
        place = next((kiosk_word(each, language) for each in known if each.id == order.kiosk), order.kiosk)
        return translate("Paper", "The ticket is being printed: {place}.").format(place=place)
    known_visit = hall.counter_visits.get(visit)
    match known_visit.ticket if known_visit else "":
        case PrintOutcome.PRINTED:
            return translate("Paper", "The ticket was printed.")
        case PrintOutcome.FAILED | PrintOutcome.NO_PRINTER | PrintOutcome.UNKNOWN:
            return translate("Paper", "The ticket did not come out. Write the number down, or choose another kiosk.")
    return ""


def done_sentence(body: CommandBody, hall: Replica, zone: ZoneInfo, language: str) -> str:
    """That it is done, for what has nothing to show."""
    match body:
        case NoteContact(channel=channel, product=product):
            return contact_noted(channel, product_names(hall, (product,), "", language))
        case MoveAppointment(starts_at=starts_at):
            return translate("Done", "Moved to {moment}. The code stays the same.").format(
                moment=day_words(starts_at, zone, language)
            )
        case CancelAppointment():
            return translate("Done", "The appointment is cancelled.")
        case ReprintTicket(visit=visit):
            return paper_sentence(hall, visit, language) or translate("Done", "The kiosk was asked to print.")
        case _:
            return translate("Done", "Done.")


def withdrawn_sentence() -> str:
    """Nobody can know whether it was done before the line broke."""
    return translate("Done", "That is not asked any more. If the server had heard it already, it shows in the list.")
