"""What the counter client says to a clerk about actions, refusals and reasons, in the clerk's own language.

Each sentence tells what is the matter and, where there is one, the next step.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_client.actions import Action
from counter_client.desk import Hindrance
from wire.answers import Refusal
from wire.things import CallReason
from wire.words import CallRule, RefusalCode

translate = QCoreApplication.translate


def clock_time(moment: datetime, zone: ZoneInfo) -> str:
    """The time of day as the hall's own clock shows it."""
    there = moment.astimezone(zone)
    return translate("Time", "{hour}:{minute}").format(hour=there.hour, minute=f"{there.minute:02}")


def action_label(action: Action) -> str:
    match action:
        case Action.NEXT:
            return translate("Action", "Next")
        case Action.CALL:
            return translate("Action", "Call this one")
        case Action.RECALL:
            return translate("Action", "Call again")
        case Action.ARRIVED:
            return translate("Action", "Arrived")
        case Action.FINISH:
            return translate("Action", "Finished")
        case Action.FINISH_AND_NEXT:
            return translate("Action", "Finished, call next")
        case Action.NO_SHOW:
            return translate("Action", "Did not come")
        case Action.PARK:
            return translate("Action", "Step aside")
        case Action.TRANSFER:
            return translate("Action", "Pass on")
        case Action.RESUME:
            return translate("Action", "Back in line")
        case Action.SIGN_IN:
            return translate("Action", "Sign in")
        case Action.SIGN_OUT:
            return translate("Action", "Sign out")


def action_under_way(action: Action) -> str:
    """What the large button says between the press and the server's answer."""
    match action:
        case Action.NEXT | Action.CALL | Action.FINISH_AND_NEXT:
            return translate("Action", "Calling…")
        case Action.SIGN_IN:
            return translate("Action", "Signing in…")
        case _:
            return translate("Action", "One moment…")


def hindrance_sentence(hindrance: Hindrance) -> str:
    match hindrance:
        case Hindrance.OFFLINE:
            return translate("Hindrance", "There is no connection with the server. This works again once it is back.")
        case Hindrance.UNDER_WAY:
            return translate("Hindrance", "The server has not answered yet.")
        case Hindrance.SIGNED_OUT:
            return translate("Hindrance", "Sign in first.")
        case Hindrance.VISITOR_AT_COUNTER:
            return translate("Hindrance", "Finish with the visitor at your counter first.")
        case Hindrance.NOBODY_CALLED:
            return translate("Hindrance", "Nobody has been called to your counter.")
        case Hindrance.ALREADY_ARRIVED:
            return translate("Hindrance", "The visitor is already at your counter.")
        case Hindrance.NOT_ARRIVED:
            return translate("Hindrance", "The visitor has not arrived yet.")
        case Hindrance.NOBODY_CHOSEN:
            return translate("Hindrance", "Choose a visitor in the list first.")
        case Hindrance.NOT_WAITING:
            return translate("Hindrance", "This visitor does not wait any more.")
        case Hindrance.NOT_ASIDE:
            return translate("Hindrance", "This visitor is in line already.")
        case Hindrance.NOBODY_ASKS:
            return translate("Hindrance", "Nobody asks for help at a kiosk now.")
        case Hindrance.SOMEBODY_GOES:
            return translate("Hindrance", "Somebody goes there already.")


def reason_sentence(reason: CallReason, zone: ZoneInfo) -> str:
    """Why this visitor and no other, as the server decided it."""
    facts = {
        "time": clock_time(reason.appointed_at, zone) if reason.appointed_at else "–",
        "promised": minutes(reason.promised_min),
        "waited": reason.waited_min or 0,
        "limit": "–" if reason.promised_min is None else reason.promised_min,
    }
    waited = reason.waited_min or 0
    match reason.rule:
        case CallRule.APPOINTMENT_DUE:
            text = translate("Reason", "The appointment at {time} is due, and appointments go first.")
        case CallRule.WAITED_TOO_LONG:
            text = translate(
                "Reason", "Has waited %n minutes where {promised} was promised, and goes first now.", None, waited
            )
        case CallRule.EXPRESS_TURN:
            text = translate("Reason", "Turn at the express desk. Waited {waited} of {limit} minutes.")
        case CallRule.WALK_IN_TURN:
            text = translate("Reason", "No appointment goes first. Waited {waited} of {limit} minutes.")
        case CallRule.APPOINTMENT_EARLY:
            text = translate("Reason", "Nobody else has to go first, so the appointment at {time} may come early.")
        case CallRule.FIRST_COME:
            text = translate("Reason", "Came before all others who wait: %n minutes ago.", None, waited)
        case CallRule.CHOSEN_BY_STAFF:
            text = translate("Reason", "Chosen by a member of staff.")
    return text.format(**facts)


def minutes(count: int | None) -> str:
    return "–" if count is None else translate("Time", "%n minutes", None, count)


def refusal_sentence(refusal: Refusal) -> str:
    """Why the server said no to a counter, and what to do now."""
    match refusal.code:
        case RefusalCode.WRONG_NAME_OR_PIN:
            return translate("Refusal", "This name and PIN do not belong together. Please try again.")
        case RefusalCode.TOO_MANY_ATTEMPTS:
            return translate("Refusal", "Too many wrong attempts. Wait a few minutes, or ask your supervisor.")
        case RefusalCode.COUNTER_TAKEN:
            return translate("Refusal", "A colleague is signed in at this counter. Choose another counter.")
        case RefusalCode.NOT_SIGNED_IN:
            return translate("Refusal", "You are no longer signed in. Please sign in again.")
        case RefusalCode.NOBODY_WAITING:
            return translate("Refusal", "Nobody is waiting for your counter.")
        case RefusalCode.COUNTER_BUSY:
            return translate("Refusal", "Finish with the visitor at your counter first.")
        case RefusalCode.NOT_YOUR_VISIT:
            return translate("Refusal", "This visitor is at another counter.")
        case RefusalCode.NOT_POSSIBLE_NOW:
            return translate("Refusal", "That is not possible any more: the visitor's situation has just changed.")
        case RefusalCode.UNKNOWN_VISIT:
            return translate("Refusal", "The server does not know this visitor any more.")
        case RefusalCode.UNKNOWN_COUNTER:
            return translate("Refusal", "The server does not know this counter. Choose another one.")
        case RefusalCode.SOMEBODY_GOES:
            return hindrance_sentence(Hindrance.SOMEBODY_GOES)
        case RefusalCode.NOT_ALLOWED:
            return translate("Refusal", "Your counter may not do this.")
        case RefusalCode.CLOSED:
            return translate("Refusal", "The office is closed now.")
        case RefusalCode.TRY_AGAIN:
            return translate("Refusal", "The server did not answer in time. Please try again.")
        case _:
            return translate("Refusal", "That did not work ({code}). Please tell your administrator.").format(
                code=refusal.code.value
            )
