"""What the counter client says about waits, states and the likely next visitor."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from counter_client.desk.appointment_rows import Coming
from counter_client.desk.hindrances import Stage
from counter_client.desk.promise import Light, Wait
from counter_client.desk.waiting_rows import Order, Scope, text_in
from wire.house import Service
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
                translate("Wait", "{count} min over").format(count=wait.over_min)
                if wait.over_min
                else translate("Wait", "over")
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
            return translate("Scope", "For me {count}").format(count=count)
        case Scope.ALL:
            return translate("Scope", "Hall {count}").format(count=count)
        case Scope.APPOINTED:
            return translate("Scope", "Booked {count}").format(count=count)
        case Scope.ASIDE:
            return translate("Scope", "Aside {count}").format(count=count)


def nobody_here(scope: Scope) -> str:
    """What stands in the place of an empty list."""
    match scope:
        case Scope.MINE:
            return translate("Scope", "Nobody is waiting for you.")
        case Scope.ALL:
            return translate("Scope", "Nobody is waiting in the hall.")
        case Scope.APPOINTED:
            return translate("Scope", "Nobody with an appointment is waiting for you.")
        case Scope.ASIDE:
            return translate("Scope", "Nobody has been put aside.")


def order_label(order: Order) -> str:
    match order:
        case Order.TURN:
            return translate("Order", "Order of calling")
        case Order.LONGEST:
            return translate("Order", "Longest wait")
        case Order.NUMBER:
            return translate("Order", "By number")
        case Order.APPOINTMENT:
            return translate("Order", "By appointment")


def service_words(services: Mapping[str, Service], language: str) -> Mapping[str | None, str]:
    """What a list can be narrowed to, by letter."""
    every: dict[str | None, str] = {None: translate("Scope", "All services")}
    in_order = sorted(services.values(), key=lambda each: (each.letter, each.id))
    return every | {each.id: f"{each.letter} · {text_in(each.name, language)}" for each in in_order}


def agenda_label(coming: Coming | None, count: int) -> str:
    match coming:
        case None:
            return translate("Coming", "All {count}").format(count=count)
        case Coming.EXPECTED:
            return translate("Coming", "Expected {count}").format(count=count)
        case Coming.OVERDUE:
            return translate("Coming", "Not here yet {count}").format(count=count)
        case Coming.IN_THE_HALL:
            return translate("Coming", "Here {count}").format(count=count)


def kept_for_words(kept_for: str) -> str:
    """Only that counter, or that colleague, calls this visitor."""
    return translate("Scope", "for {who}").format(who=kept_for) if kept_for else ""


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
        case VisitState.LEFT:
            return translate("State", "went away")
        case _:
            return ""


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
