"""What a desk says about itself: why not now, what can be taken back, what is under way, why a clerk was signed out."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_client.desk.actions import KEYS, Action
from counter_client.desk.desk import Desk, Pending, Undo
from counter_client.desk.hindrances import Hindrance
from counter_client.desk.last_step import LastStep
from counter_client.sentences.actions import action_label, clock_time, hindrance_sentence
from wire.things import Counter
from wire.words import PauseReason, VisitOutcome

translate = QCoreApplication.translate


def why_not(desk: Desk, action: Action) -> str:
    """Why this cannot be done now, with what is still missing; empty where it can be done."""
    calls, seconds = desk.calls_missing, desk.no_show_in_s  # lupdate does not find a text beside a computed number
    match desk.hindrances.get(action):
        case None:
            return ""
        case Hindrance.CALL_AGAIN_FIRST:
            text = translate(
                "Hindrance", "Call again first ({key}), %n times more: that is the rule here.", None, calls
            )
            return text.format(key=KEYS[Action.RECALL])
        case Hindrance.TOO_SOON:
            return translate("Hindrance", "Give the visitor time to come: possible in %n seconds.", None, seconds)
        case Hindrance.NEXT_ONE_HERE if desk.last is not None and desk.visit is not None:
            text = translate("Hindrance", "{number} cannot come back any more: {next} has been called already.")
            return text.format(number=desk.last.number, next=desk.visit.number)
        case hindrance:
            return hindrance_sentence(hindrance)


def seconds_word(seconds: int) -> str:
    """On a button that counts down."""
    return translate("Time", "{count} s").format(count=seconds)


def step_words(step: LastStep) -> str:
    """What was done, as somebody who sees that it was a mistake would say it."""
    match step.action:
        case Action.ARRIVED:
            text = translate("Step", "{number} arrived")
        case Action.NO_SHOW:
            text = translate("Step", "{number} did not come")
        case Action.PARK:
            text = translate("Step", "{number} steps aside")
        case Action.TRANSFER:
            text = translate("Step", "{number} passed on")
        case Action.RESUME:
            text = translate("Step", "{number} back in line")
        case Action.MARK_LEFT:
            text = translate("Step", "{number} went away")
        case _:
            text = translate("Step", "{number} finished")
    return text.format(number=step.number)


def undo_label(undo: Undo) -> str:
    """What the key takes back, and how long still."""
    text = translate("Step", "Take back: {step} ({left})")
    return text.format(step=step_words(undo.step), left=seconds_word(undo.seconds_left))


def under_way_sentence(pending: Pending, zone: ZoneInfo) -> str:
    """Said while the line is broken: nothing that was asked is lost, and nothing is done twice."""
    text = translate(
        "UnderWay",
        "“{action}” of {time} is still under way: it is done once, as soon as the server is back.",
    )
    time = clock_time(pending.since, zone) if pending.since is not None else "–"
    return text.format(action=action_label(pending.action), time=time)


def withdrawn_sentence(pending: Pending) -> str:
    """Said to a clerk who wants it no more; nobody here can know whether the server had heard it before."""
    text = translate(
        "UnderWay", "“{action}” is not asked any more. If the server had heard it before, you will see it here."
    )
    return text.format(action=action_label(pending.action))


def seat_lost_sentence(counter: Counter | None) -> str:
    """Why a clerk who did not sign out sees the sign-in."""
    if counter is not None and counter.shut:
        return translate("Seat", "The supervisor closed this counter, so you were signed out.")
    return translate("Seat", "You were signed out: your counter was closed. Sign in again to go on.")


def pause_word(reason: PauseReason) -> str:
    match reason:
        case PauseReason.BREAK:
            return translate("Pause", "Break")
        case PauseReason.PAPERWORK:
            return translate("Pause", "Paperwork")
        case PauseReason.CONSULTATION:
            return translate("Pause", "Consultation")
        case PauseReason.TECHNICAL:
            return translate("Pause", "Technical trouble")
        case PauseReason.OTHER:
            return translate("Pause", "Something else")


def outcome_word(outcome: VisitOutcome) -> str:
    match outcome:
        case VisitOutcome.AT_ONCE:
            return translate("Outcome", "Done at once")
        case VisitOutcome.TO_COLLECT:
            return translate("Outcome", "Comes back to collect it")
        case VisitOutcome.TO_CONTINUE:
            return translate("Outcome", "Will be continued")
