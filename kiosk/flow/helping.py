"""A visitor asks for a person, at any page.

A call ends when the visitor says so or staff do, and never by the time-out of a page: whoever sees nothing, or cannot
reach the glass, stands still before it and waits, and a kiosk cannot tell that from an empty place. The one who goes
there in vain loses a minute; the one whom nobody comes to was promised help. What is forgotten lapses at the server.
"""

from dataclasses import replace
from enum import StrEnum

from kiosk.flow.rest import stirred
from kiosk.flow.screen import HelpAsked, Panel, Screen, Step, Tell
from wire.answers import Answer
from wire.commands import CallForHelp, EndHelpCall


class HelpStage(StrEnum):
    """What the help panel says of a person who comes."""

    OFFERED = "offered"
    CALLING = "calling"
    CALLED = "called"
    COMING = "coming"
    NOBODY_HEARS = "nobody_hears"
    """No call gets out of here now: the visitor is told where somebody is."""


def help_stage(screen: Screen) -> HelpStage:
    """Nothing is promised before the server has it, and nobody is said to come before they said so."""
    call = screen.hall.help
    if call:
        return HelpStage.COMING if call.coming else HelpStage.CALLED
    if screen.help_asked is HelpAsked.UNDER_WAY:
        return HelpStage.CALLING
    return HelpStage.OFFERED if may_call(screen) else HelpStage.NOBODY_HEARS


def may_call(screen: Screen) -> bool:
    """Whether a call would be heard."""
    hall = screen.hall
    return hall.hears and hall.open_now and not hall.help and screen.help_asked is HelpAsked.NOT


def help_called(screen: Screen) -> Step:
    if screen.panel is not Panel.HELP or not may_call(screen):
        return Step(screen)
    asked = replace(stirred(screen).screen, help_asked=HelpAsked.UNDER_WAY)
    return Step(asked, Tell(CallForHelp(page=screen.page, language=screen.language)))


def call_answered(screen: Screen, answer: Answer) -> Step:
    """A call that was heard shows in the hall.

    One that was not is told wherever the visitor went on to: the panel opens again.
    """
    if answer.refusal is None or screen.help_asked is not HelpAsked.UNDER_WAY:
        return Step(screen)
    told = replace(screen, help_asked=HelpAsked.FAILED, panel=Panel.HELP)
    return Step(replace(told, stir=screen.stir + 1, closing=False))


def help_ended(screen: Screen) -> Step:
    """The visitor needs nobody any more, and goes on where they were."""
    if screen.panel is not Panel.HELP or not (screen.hall.help or screen.help_asked is HelpAsked.UNDER_WAY):
        return Step(screen)
    return Step(replace(stirred(screen).screen, panel=None, help_asked=HelpAsked.NOT), Tell(EndHelpCall()))
