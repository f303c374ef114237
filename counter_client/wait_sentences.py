"""What the counter client says about waits, states and the likely next visitor."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_client.appointment_rows import Coming
from counter_client.hindrances import Stage
from counter_client.promise import Light, Wait
from counter_client.sentences import clock_time
from counter_client.waiting_rows import Scope
from wire.things import CounterVisit
from wire.words import PrintOutcome, VisitState

translate = QCoreApplication.translate


def wait_text(wait: Wait) -> str:
    """A wait in a table: "12 min, soon"."""
    return f"{short_minutes(wait.waited_min)}, {light_word(wait)}"


def short_minutes(count: int) -> str:
    return translate("Wait", "{count} min").format(count=count)


def light_word(wait: Wait) -> str:
    match wait.light:
        case Light.ON_TIME:
            return translate("Wait", "on time")
        case Light.SOON:
            return translate("Wait", "soon")
        case Light.LATE:
            return (
                translate("Wait", "{count} min late").format(count=wait.over_min)
                if wait.over_min
                else (translate("Wait", "late"))
            )


def stage_word(stage: Stage) -> str:
    match stage:
        case Stage.SIGNED_OUT:
            return translate("Stage", "Signed out")
        case Stage.FREE:
            return translate("Stage", "Free")
        case Stage.PAUSED:
            return translate("Stage", "Paused")
        case Stage.CALLED:
            return translate("Stage", "Called")
        case Stage.SERVING:
            return translate("Stage", "At your counter")


def paper_word(ticket: str) -> str:
    """Who has nothing in hand may not know the number that is called; empty for everybody else."""
    match ticket:
        case PrintOutcome.FAILED | PrintOutcome.NO_PRINTER:
            return translate("Paper", "has no ticket on paper")
        case PrintOutcome.UNKNOWN:
            return translate("Paper", "may have no ticket on paper")
    return ""


def persons_word(persons: int) -> str:
    """How many stand before the counter; empty for one, whom nobody need prepare for."""
    return translate("Persons", "%n persons", None, persons) if persons > 1 else ""


def scope_label(scope: Scope, count: int) -> str:
    match scope:
        case Scope.MINE:
            return translate("Scope", "For me ({count})").format(count=count)
        case Scope.ALL:
            return translate("Scope", "Whole hall ({count})").format(count=count)
        case Scope.ASIDE:
            return translate("Scope", "Aside ({count})").format(count=count)


def coming_word(coming: Coming) -> str:
    match coming:
        case Coming.EXPECTED:
            return translate("Coming", "expected")
        case Coming.OVERDUE:
            return translate("Coming", "not here yet")
        case Coming.IN_THE_HALL:
            return translate("Coming", "is here")


def no_appointments(*, any_today: bool) -> str:
    """What stands in the place of the coming appointments."""
    if any_today:
        return translate("Coming", "No more appointments today.")
    return translate("Coming", "No appointments for today yet.")


def state_word(state: VisitState) -> str:
    """The state of whoever is in the list but does not simply wait."""
    match state:
        case VisitState.PARKED:
            return translate("State", "stepped aside")
        case VisitState.NO_SHOW:
            return translate("State", "did not come")
        case _:
            return ""


def preview_sentence(visit: CounterVisit, wait: Wait, zone: ZoneInfo) -> str:
    """Why this visitor is likely the next one, from what the screen sees."""
    if visit.appointed_at is None:
        return translate("Preview", "Promised: to be called by {promised}.").format(
            promised=clock_time(visit.promised_at, zone)
        )
    time = clock_time(visit.appointed_at, zone)
    if wait.light is Light.LATE:
        return translate("Preview", "The appointment was at {time}.").format(time=time)
    return translate("Preview", "Has an appointment at {time}.").format(time=time)


def language_name(language: str) -> str:
    """The language that the visitor chose, worth a word when it is not the clerk's own."""
    names = {
        "nl": translate("Language", "Dutch"),
        "en": translate("Language", "English"),
        "de": translate("Language", "German"),
        "fr": translate("Language", "French"),
        "ar": translate("Language", "Arabic"),
        "tr": translate("Language", "Turkish"),
        "uk": translate("Language", "Ukrainian"),
        "pl": translate("Language", "Polish"),
    }
    return names.get(language, language)
