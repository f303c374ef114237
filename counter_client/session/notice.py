"""What was last said to a clerk, for as long as it is true."""

from collections.abc import Callable

from counter_client.desk.actions import Action
from counter_client.desk.desk import Desk
from counter_client.desk.help_calls import HelpAction, help_hindrance
from counter_client.desk.hindrances import Hindrance
from counter_client.desk.moment import Moment
from counter_client.sentences.actions import hindrance_sentence
from counter_client.sentences.desk import why_not
from counter_client.sentences.refusals import refusal_sentence
from wire.answers import Refusal
from wire.words import RefusalCode

Notice = Callable[[Moment], str]
"""The sentence as it is at this moment; empty once it no longer holds, and from then on nothing is said."""


def said(words: str) -> Notice:
    """Stays until the clerk does something else."""
    return lambda _: words


NOTHING = said("")


def hindered(desk: Desk, action: Action) -> Notice:
    """Why a key could do nothing: seconds and calls that are still missing count down."""
    hindrance = desk.hindrances.get(action)
    return lambda now: why_not(now.desk, action) if now.desk.hindrances.get(action) is hindrance else ""


def not_signed_in_because(desk: Desk) -> Notice:
    """The sign-in waits for the line, or for its own answer."""
    if desk.pending is not None:
        return lambda now: hindrance_sentence(Hindrance.UNDER_WAY) if now.desk.pending is not None else ""
    return lambda now: "" if now.desk.online else hindrance_sentence(Hindrance.OFFLINE)


def help_hindered(action: HelpAction, hindrance: Hindrance) -> Notice:
    def notice(now: Moment) -> str:
        holds = help_hindrance(action, now.help, online=now.desk.online) is hindrance
        return hindrance_sentence(hindrance) if holds else ""

    return notice


def refused(refusal: Refusal, desk: Desk) -> Notice:
    """Nobody to call is true until one more comes; whatever else was refused stays said."""
    words = refusal_sentence(refusal)
    if refusal.code is RefusalCode.NOBODY_WAITING:
        return lambda now: "" if now.desk.waiting > desk.waiting else words
    return said(words)
