"""How the visit was: one question after it, asked once, answered by one of five faces or not at all."""

from dataclasses import replace

from kiosk.flow.rest import ended, stirred
from kiosk.flow.screen import Page, Screen, Step, Tell
from wire.answers import Refusal
from wire.commands import GiveFeedback
from wire.words import RefusalCode


def unrated_visit(refusal: Refusal | None) -> str:
    """The visit that a code belonged to, if it is over and nobody has said yet how it was; else empty."""
    if refusal is None or refusal.code is not RefusalCode.VISIT_OVER or refusal.facts.get("rated") != "no":
        return ""
    return refusal.facts.get("visit", "")


def rated(screen: Screen, score: int) -> Step:
    """The score is said to the server and forgotten here."""
    if screen.page is not Page.FEEDBACK or not screen.rates:
        return Step(screen)
    thanks = replace(stirred(screen).screen, page=Page.THANKS, rates="")
    return Step(thanks, Tell(GiveFeedback(visit=screen.rates, score=score)))


def declined(screen: Screen) -> Step:
    return ended(screen) if screen.page is Page.FEEDBACK else Step(screen)


def thanked(screen: Screen) -> Step:
    return ended(screen) if screen.page is Page.THANKS else Step(screen)
