"""Hearing the pages instead of seeing them: it begins without sight, and ends with the headset."""

from dataclasses import replace

from kiosk.flow.rest import aids_chosen, ended
from kiosk.flow.screen import AT_REST, Screen, Step


def speech_wanted(screen: Screen) -> Step:
    """By a key or a headset, on any page."""
    return Step(screen) if screen.aids.spoken else aids_chosen(screen, replace(screen.aids, spoken=True))


def speech_over(screen: Screen) -> Step:
    return aids_chosen(screen, replace(screen.aids, spoken=False)) if screen.aids.spoken else Step(screen)


def headset_out(screen: Screen) -> Step:
    """Nothing more is said. Whoever has done nothing yet has left with it; else the page stays, and asks in time."""
    if screen.page in AT_REST and screen.aids.spoken:
        return ended(screen)
    return speech_over(screen)
