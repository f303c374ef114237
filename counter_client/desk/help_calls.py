"""Who asks for a person at a kiosk, and what a clerk at this counter can do about it. No Qt.

The server keeps the calls; what stands here chooses the one that the screen speaks of, since keys need one meaning.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from boards.replica import Replica
from counter_client.desk.hindrances import Hindrance
from counter_client.desk.waiting_rows import text_in
from wire.commands import AnswerHelpCall, CommandBody, SettleHelpCall
from wire.things import HelpCall


class HelpAction(StrEnum):
    """What a clerk says about a help call, signed in or not."""

    GO = "go"
    SETTLE = "settle"
    """Somebody was there, or nobody is needed any more."""


class HelpStage(StrEnum):
    """How a call stands, as seen from this counter."""

    MINE = "mine"
    WANTED = "wanted"
    THEIRS = "theirs"


_PRESSING = (HelpStage.MINE, HelpStage.WANTED, HelpStage.THEIRS)
"""The own one first, so that "settled" never ends a call that its clerk has not been to."""


@dataclass(frozen=True)
class HelpLine:
    """The call that the screen speaks of, in the language of the clerk."""

    kiosk: str
    place: str
    since: datetime
    language: str
    """Of the visitor."""
    stage: HelpStage
    counter: str | None = None
    """The label of the counter whose clerk goes; None where nobody was signed in there."""
    more: int = 0
    """Other kiosks to which nobody goes yet."""

    @property
    def is_loud(self) -> bool:
        """Whether somebody still has to get up."""
        return self.stage is HelpStage.WANTED or self.more > 0


def help_line(replica: Replica, *, counter: str | None, going: Collection[str], language: str) -> HelpLine | None:
    """The most pressing call; `counter` is this counter's label, `going` the kiosks that were answered without one."""
    calls = [(stage_of(call, counter=counter, going=going), call) for call in replica.help_calls.values()]
    if not calls:
        return None
    stage, first = min(calls, key=lambda each: (_PRESSING.index(each[0]), each[1].since, each[1].id))
    return HelpLine(
        kiosk=first.id,
        place=text_in(first.place, language),
        since=first.since,
        language=first.language,
        stage=stage,
        counter=first.counter,
        more=sum(stage is HelpStage.WANTED for stage, call in calls if call is not first),
    )


def stage_of(call: HelpCall, *, counter: str | None, going: Collection[str]) -> HelpStage:
    if not call.coming:
        return HelpStage.WANTED
    mine = call.id in going if call.counter is None else call.counter == counter
    return HelpStage.MINE if mine else HelpStage.THEIRS


def wanted_calls(replica: Replica) -> frozenset[tuple[str, datetime]]:
    """Which calls nobody goes to yet: when there is a new one among them, the screen calls for attention."""
    return frozenset((call.id, call.since) for call in replica.help_calls.values() if not call.coming)


def help_hindrance(action: HelpAction, line: HelpLine | None, *, online: bool) -> Hindrance | None:
    """Why it cannot be said now."""
    if not online:
        return Hindrance.OFFLINE
    if line is None:
        return Hindrance.NOBODY_ASKS
    if action is HelpAction.GO and line.stage is not HelpStage.WANTED:
        return Hindrance.SOMEBODY_GOES
    return None


def help_command(action: HelpAction, kiosk: str) -> CommandBody:
    return AnswerHelpCall(kiosk=kiosk) if action is HelpAction.GO else SettleHelpCall(kiosk=kiosk)
