"""What the counter client says to a clerk about actions, hindrances and reasons, in the clerk's own language.

Each sentence tells what is the matter and, where there is one, the next step.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_client.desk.actions import Action
from counter_client.desk.hindrances import Hindrance
from wire.things import CallReason
from wire.words import CallRule

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
        case Action.FINISH_AS:
            return translate("Action", "Finish with an outcome…")
        case Action.NO_SHOW:
            return translate("Action", "Did not come")
        case Action.PARK:
            return translate("Action", "Step aside")
        case Action.TRANSFER:
            return translate("Action", "Pass on")
        case Action.RESUME:
            return translate("Action", "Back in line")
        case Action.MARK_LEFT:
            return translate("Action", "Went away")
        case Action.TAKE_BACK:
            return translate("Action", "Take back")
        case Action.PAUSE:
            return translate("Action", "Pause")
        case Action.END_PAUSE:
            return translate("Action", "I am back")
        case Action.LOCK:
            return translate("Action", "Lock")
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
        case Hindrance.LOCKED:
            return translate("Hindrance", "This desk is locked. Type your PIN first.")
        case Hindrance.VISITOR_AT_COUNTER:
            return translate("Hindrance", "Finish with the visitor at your counter first.")
        case Hindrance.NOBODY_CALLED:
            return translate("Hindrance", "Nobody has been called to your counter.")
        case Hindrance.ALREADY_ARRIVED:
            return translate("Hindrance", "The visitor is already at your counter.")
        case Hindrance.NOBODY_CHOSEN:
            return translate("Hindrance", "Choose a visitor in the list first.")
        case Hindrance.NOT_WAITING:
            return translate("Hindrance", "This visitor does not wait any more.")
        case Hindrance.NOT_ASIDE:
            return translate("Hindrance", "This visitor is in line already.")
        case Hindrance.GONE_TOO_LONG:
            return translate(
                "Hindrance",
                "This visitor has been gone too long to be called. At a kiosk or the reception they get in line again.",
            )
        case Hindrance.CALL_AGAIN_FIRST:
            return translate("Hindrance", "Call again first; then this is possible.")
        case Hindrance.TOO_SOON:
            return translate("Hindrance", "Give the visitor a moment to come; then this is possible.")
        case Hindrance.NOTHING_TO_TAKE_BACK:
            return translate("Hindrance", "There is nothing that can still be taken back.")
        case Hindrance.NEXT_ONE_HERE:
            return translate("Hindrance", "This cannot be taken back: the next visitor has been called already.")
        case Hindrance.CALLS_NOBODY:
            return translate("Hindrance", "No visitors are called to this desk.")
        case Hindrance.COUNTER_SHUT:
            return translate("Hindrance", "The supervisor closed this counter: nobody more is called to it.")
        case Hindrance.NOT_PAUSED:
            return translate("Hindrance", "Your counter is not paused.")
        case Hindrance.PAUSED_ALREADY:
            return translate("Hindrance", "Your counter is paused already.")
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
