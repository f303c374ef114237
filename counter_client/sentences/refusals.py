"""Why the server said no to a counter, and what to do now, in the clerk's own language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from counter_client.desk.hindrances import Hindrance
from counter_client.sentences.actions import hindrance_sentence
from wire.answers import Refusal
from wire.words import RefusalCode

translate = QCoreApplication.translate

_SAID_BEFOREHAND: Mapping[RefusalCode, Hindrance] = {
    RefusalCode.COUNTER_BUSY: Hindrance.VISITOR_AT_COUNTER,
    RefusalCode.SOMEBODY_GOES: Hindrance.SOMEBODY_GOES,
    RefusalCode.CALLS_NOBODY: Hindrance.CALLS_NOBODY,
    RefusalCode.TOO_SOON: Hindrance.TOO_SOON,
    RefusalCode.NOTHING_TO_TAKE_BACK: Hindrance.NOTHING_TO_TAKE_BACK,
}
"""The same cause as one that the desk knows by itself."""


def refusal_sentence(refusal: Refusal) -> str:
    """One sentence for each code that a counter can be given."""
    known = _SAID_BEFOREHAND.get(refusal.code)
    if known is not None:
        return hindrance_sentence(known)
    return (
        _of_the_clerk(refusal.code)
        or _of_the_visitor(refusal.code)
        or _of_the_hall(refusal.code)
        or _of_an_appointment(refusal)
        or translate("Refusal", "That did not work ({code}). Please tell your administrator.").format(
            code=refusal.code.value
        )
    )


def _of_the_clerk(code: RefusalCode) -> str:
    match code:
        case RefusalCode.WRONG_NAME_OR_PIN:
            return translate("Refusal", "This name and PIN do not belong together. Please try again.")
        case RefusalCode.TOO_MANY_ATTEMPTS:
            return translate("Refusal", "Too many wrong attempts. Wait a few minutes, or ask your supervisor.")
        case RefusalCode.COUNTER_TAKEN:
            return translate("Refusal", "A colleague is signed in at this counter. Choose another counter.")
        case RefusalCode.COUNTER_SHUT:
            return translate("Refusal", "The supervisor closed this counter. Choose another one.")
        case RefusalCode.OTHER_TEAM:
            return translate("Refusal", "Another team works at this counter. Choose one of your own team.")
        case RefusalCode.NOT_SIGNED_IN:
            return translate("Refusal", "You are no longer signed in. Please sign in again.")
        case RefusalCode.NOT_YOUR_DUTY:
            return translate("Refusal", "You may not do this: only some of your colleagues may.")
        case RefusalCode.NOT_ALLOWED:
            return translate("Refusal", "Your counter may not do this.")
        case _:
            return ""


def _of_the_visitor(code: RefusalCode) -> str:
    match code:
        case RefusalCode.NOBODY_WAITING:
            return translate("Refusal", "Nobody is waiting for your counter.")
        case RefusalCode.NOT_YOUR_VISIT:
            return translate("Refusal", "This visitor is at another counter.")
        case RefusalCode.NOT_POSSIBLE_NOW:
            return translate("Refusal", "That is not possible any more: the visitor's situation has just changed.")
        case RefusalCode.UNKNOWN_VISIT:
            return translate("Refusal", "The server does not know this visitor any more.")
        case RefusalCode.TOO_LATE:
            return translate("Refusal", "That was too long ago: it cannot be changed any more.")
        case RefusalCode.UNKNOWN_CLERK:
            return translate("Refusal", "This colleague does not work at a counter now. Choose somebody else.")
        case RefusalCode.VISIT_OVER:
            return translate("Refusal", "This visit is over.")
        case RefusalCode.WRONG_DAY:
            return translate("Refusal", "The appointment is on another day.")
        case RefusalCode.WRONG_LOCATION:
            return translate("Refusal", "The appointment is at another place.")
        case RefusalCode.TOO_EARLY:
            return translate("Refusal", "It is too early for this appointment.")
        case RefusalCode.CANCELLED:
            return translate("Refusal", "This appointment was cancelled.")
        case RefusalCode.UNKNOWN_APPOINTMENT:
            return translate("Refusal", "The server does not know this appointment any more.")
        case RefusalCode.NOT_FOUND:
            return translate("Refusal", "Nothing was found that fits.")
        case _:
            return ""


def _of_the_hall(code: RefusalCode) -> str:
    match code:
        case RefusalCode.UNKNOWN_COUNTER:
            return translate("Refusal", "The server does not know this counter. Choose another one.")
        case RefusalCode.UNKNOWN_SERVICE:
            return translate("Refusal", "The server does not know this service any more.")
        case RefusalCode.UNKNOWN_PRODUCT:
            return translate("Refusal", "The server does not know this product any more.")
        case RefusalCode.UNKNOWN_KIOSK:
            return translate("Refusal", "The server does not know this kiosk. Choose another one.")
        case RefusalCode.UNKNOWN_MESSAGE:
            return translate("Refusal", "This message is over already.")
        case RefusalCode.TOO_MANY_MESSAGES:
            return translate("Refusal", "The displays show too many messages already. Take one away first.")
        case RefusalCode.KIOSK_PRINTS:
            return translate("Refusal", "This kiosk still has tickets to print. Wait a moment, or choose another one.")
        case RefusalCode.NOT_A_WALK_IN_PRODUCT:
            return translate("Refusal", "This needs an appointment.")
        case RefusalCode.NOT_SERVED_TODAY:
            return translate("Refusal", "No tickets are given for this now.")
        case RefusalCode.NO_MORE_TICKETS:
            return translate("Refusal", "All numbers of this service are in use today.")
        case RefusalCode.CLOSED:
            return translate("Refusal", "The office is closed now.")
        case RefusalCode.TRY_AGAIN:
            return translate("Refusal", "The server did not answer in time. Please try again.")
        case _:
            return ""


def _of_an_appointment(refusal: Refusal) -> str:
    match refusal.code:
        case RefusalCode.IN_THE_PAST:
            return translate("Refusal", "That moment has passed. Choose a later one.")
        case RefusalCode.NOT_OPEN_THEN:
            return translate("Refusal", "Nobody is received for this at that moment. Choose another one.")
        case RefusalCode.TIME_TAKEN:
            return translate("Refusal", "This time was just given away. Choose another one.")
        case RefusalCode.NOT_BOOKABLE:
            return translate("Refusal", "No appointment is made for this here.")
        case RefusalCode.CANNOT_COMBINE:
            return translate("Refusal", "These do not go together: make an appointment for each.")
        case RefusalCode.TOO_MANY_PERSONS:
            most = refusal.facts.get("most", "")
            return translate("Refusal", "At most {most} persons come together for this.").format(most=most)
        case RefusalCode.TOO_MANY_TO_COME:
            return translate("Refusal", "With this address or number enough appointments are made already.")
        case RefusalCode.ALREADY_BEGUN:
            return translate("Refusal", "Its time has come: only the reception can still change this appointment.")
        case RefusalCode.TOO_SHORT_NOTICE:
            return translate("Refusal", "That is too soon: this needs more time beforehand. Choose a later moment.")
        case RefusalCode.TOO_FAR_AHEAD:
            return translate("Refusal", "Appointments are not made so far ahead. Choose an earlier moment.")
        case RefusalCode.NOT_RECEIVED_HERE:
            return translate("Refusal", "This appointment is not at the town hall: nobody need check in.")
        case RefusalCode.NO_ADDRESS:
            return translate("Refusal", "No e-mail address is known. Print the confirmation, or read the code out.")
        case _:
            return ""
