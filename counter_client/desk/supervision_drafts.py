"""What a supervisor chose or typed before it is asked of the server."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from counter_client.desk.reception_drafts import Here
from counter_client.desk.typed_moment import typed_moment, typed_time
from wire.commands import ArrangeCounter, ShowMessage
from wire.texts import Texts
from wire.things import Counter


class Fault(StrEnum):
    """What keeps a draft from being asked; each has a sentence in `supervision_sentences`."""

    NO_SERVICE = "no_service"
    NO_TEXT = "no_text"
    UNTIL = "until"
    PAST = "past"


@dataclass(frozen=True)
class CounterDraft:
    """How a counter shall work today."""

    shut: bool = False
    services: frozenset[str] = frozenset()
    team: str = ""


@dataclass(frozen=True)
class MessageDraft:
    """What the displays shall say; `id` is that of the message whose place it takes, or a new one."""

    id: str
    texts: Texts = field(default_factory=dict)
    displays: tuple[str, ...] = ()
    until: str = ""


def draft_of(counter: Counter) -> CounterDraft:
    """How it works now."""
    arranged = counter.services if counter.arranged is None else counter.arranged
    return CounterDraft(shut=counter.shut, services=frozenset(arranged), team=counter.team)


def arrange_command(counter: Counter, draft: CounterDraft) -> ArrangeCounter | Fault:
    """All that the counter is equipped for is said as no choice at all: it then follows the settings."""
    chosen = tuple(each for each in counter.services if each in draft.services)
    if counter.services and not chosen:
        return Fault.NO_SERVICE
    return ArrangeCounter(
        counter=counter.id,
        shut=draft.shut,
        services=None if chosen == counter.services else chosen,
        team=draft.team.strip(),
    )


def message_command(
    draft: MessageDraft, first_language: str, here: Here, displays: Collection[str]
) -> ShowMessage | Fault:
    """In the first language of the house at least; the displays show that one where another is empty.

    On every one of the `displays` that there are is said as no choice at all: one that is hung up later shows it too.
    """
    texts = {language: text.strip() for language, text in draft.texts.items() if text.strip()}
    if first_language not in texts:
        return Fault.NO_TEXT
    until = _until(draft.until, here)
    if isinstance(until, Fault):
        return until
    somewhere = () if set(displays) <= set(draft.displays) else draft.displays
    return ShowMessage(message=draft.id, texts=texts, displays=somewhere, until=until)


def _until(typed: str, here: Here) -> datetime | Fault | None:
    """A time of today; nothing typed is the end of the day."""
    if not typed.strip():
        return None
    until = typed_moment("", typed, now=here.now, zone=here.zone) if typed_time(typed) else None
    if until is None:
        return Fault.UNTIL
    return Fault.PAST if until <= here.now else until
