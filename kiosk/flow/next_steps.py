"""The way on from a page that says no: what its buttons are, and what each does."""

from kiosk.answers import STEPS, NextStep, SorryKind
from kiosk.flow.asking import ask
from kiosk.flow.booking import may_book, times_asked
from kiosk.flow.codes import appointment_chosen, finding_chosen, typing_chosen
from kiosk.flow.letter import NUMBER_HELPS, letter_again, no_letter
from kiosk.flow.rest import back, panel_asked
from kiosk.flow.screen import Page, Panel, Screen, Step
from kiosk.flow.walk_in import walk_in_chosen
from wire.commands import CheckIn, FindAppointment


def next_steps(screen: Screen) -> tuple[NextStep, ...]:
    """The first is the one thing to do; the beginning is always the last."""
    if screen.page is not Page.SORRY or screen.sorry is None:
        return ()
    steps = dict.fromkeys(_in_these_hours(screen, each) for each in STEPS.get(screen.sorry.kind, ()))
    return (*(each for each in steps if _is_possible(screen, each)), NextStep.BEGIN)


def _in_these_hours(screen: Screen, step: NextStep) -> NextStep:
    """While the office is closed nobody gets a number without an appointment: then a person is the way on."""
    return NextStep.CALL_HELP if step is NextStep.WALK_IN and not screen.hall.open_now else step


def step_taken(screen: Screen, step: NextStep) -> Step:
    if step not in next_steps(screen):
        return Step(screen)
    match step:
        case NextStep.OTHER_CODE:
            return appointment_chosen(screen)
        case NextStep.TYPE_CODE:
            return typing_chosen(screen)
        case NextStep.FIND:
            return finding_chosen(screen)
        case NextStep.WAIT_HERE:
            return wait_here(screen)
        case NextStep.LETTER:
            return letter_again(screen)
        case NextStep.WALK_IN if screen.letter_for and screen.is_told(NUMBER_HELPS):
            return no_letter(screen)
        case NextStep.WALK_IN:
            return walk_in_chosen(screen)
        case NextStep.BOOK:
            return times_asked(screen)
        case NextStep.CALL_HELP:
            return panel_asked(screen, Panel.HELP)
        case NextStep.BEGIN:
            return back(screen)


def wait_here(screen: Screen) -> Step:
    """The same question again: this visitor knows that it is early."""
    if not screen.is_told({SorryKind.TOO_EARLY}) or not isinstance(screen.asked, CheckIn | FindAppointment):
        return Step(screen)
    return ask(screen, screen.asked.model_copy(update={"early": True}))


def _is_possible(screen: Screen, step: NextStep) -> bool:
    match step:
        case NextStep.WAIT_HERE:
            return screen.hall.early_may_wait and isinstance(screen.asked, CheckIn | FindAppointment)
        case NextStep.FIND:
            return not screen.hall.alone
        case NextStep.LETTER:
            return screen.hall.open_now
        case NextStep.BOOK:
            return may_book(screen) and screen.hall.open_now
    return True
