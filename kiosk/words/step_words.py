"""The words on the buttons of a page that says no."""

from PySide6.QtCore import QObject

from kiosk.answers import NextStep, SorryKind


class StepWords(QObject):
    """What the visitor does by each; the same step takes other words where the page speaks of something else."""

    def step(self, step: NextStep, kind: SorryKind) -> str:
        match step, kind:
            case NextStep.OTHER_CODE, SorryKind.DAMAGED_CODE:
                return self.tr("Scan again")
            case NextStep.OTHER_CODE, _:
                return self.tr("Try another code")
            case (NextStep.TYPE_CODE, SorryKind.MISTYPED) | (NextStep.LETTER, _):
                return self.tr("Look at the code again")
            case NextStep.TYPE_CODE, _:
                return self.tr("Type the code")
            case NextStep.FIND, SorryKind.NOT_FOUND:
                return self.tr("Answer once more")
            case NextStep.FIND, _:
                return self.tr("Go on without a code")
            case NextStep.WAIT_HERE, _:
                return self.tr("I will wait here")
            case NextStep.WALK_IN, SorryKind.CODE_KEPT | SorryKind.CANNOT_LOOK_NOW:
                return self.tr("Choose what I come for")
            case NextStep.WALK_IN, SorryKind.NOT_SERVED_TODAY:
                return self.tr("Something else")
            case NextStep.WALK_IN, SorryKind.UNKNOWN_LETTER | SorryKind.TOO_MANY_LETTERS | SorryKind.PASSED:
                return self.tr("Take a number")
            case NextStep.WALK_IN, _:
                return self.tr("Go on without an appointment")
            case NextStep.BOOK, _:
                return self.tr("Choose a day and a time")
            case NextStep.CALL_HELP, _:
                return self.tr("Ask for help")
        return self.tr("To the beginning")
