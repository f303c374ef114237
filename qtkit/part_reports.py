"""How each part of this screen's place is, kept as it was last, until the server has heard it.

While the link is away a printer may come and go a hundred times; only how it is now is worth telling. When the server
shows a hall that it does not remember (another epoch: a backup was put back), everything is told again.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from wire.answers import Answer
from wire.commands import ReportDevice, ReportParts
from wire.link import Command
from wire.words import RefusalCode

_THE_LIST: Final = ""
"""Where the list of all parts is kept beside their reports; no part has so short a name."""


@dataclass(frozen=True)
class _Report:
    body: ReportDevice | ReportParts
    since_ns: int
    """On this machine's monotonic clock; on the hall's only when it is said, since a screen may not know that yet."""
    command: Command | None = None
    """As it was first said: the same id always asks the same."""
    under_way: bool = False
    heard: bool = False


@dataclass
class PartReports:
    """The newest report of each part, and which parts there are at all."""

    _newest: dict[str, _Report] = field(default_factory=dict)

    def keep(self, body: ReportDevice, since_ns: int) -> None:
        """In place of what was reported of this part before, also when that is under way."""
        self._newest[body.part] = _Report(body, since_ns)

    def keep_list(self, body: ReportParts) -> None:
        """Also a place without any part says so: what the server still knows from before is gone."""
        self._newest[_THE_LIST] = _Report(body, since_ns=0)

    def take_unsaid(self, hall_time: Callable[[int], datetime]) -> tuple[Command, ...]:
        """What the server has neither heard nor is about to answer."""
        unsaid = {part: each for part, each in self._newest.items() if not (each.heard or each.under_way)}
        commands = {part: each.command or _dated(each, hall_time) for part, each in unsaid.items()}
        for part, each in unsaid.items():
            self._newest[part] = replace(each, command=commands[part], under_way=True)
        return tuple(commands.values())

    def take_answered(self, answer: Answer) -> bool:
        """Whether this is the answer to one of these reports; "try again" leaves it unsaid."""
        for part, each in self._newest.items():
            if each.command is not None and each.command.id == answer.id:
                passing = answer.refusal is not None and answer.refusal.code is RefusalCode.TRY_AGAIN
                self._newest[part] = replace(each, under_way=False, heard=not passing)
                return True
        return False

    def link_was_lost(self) -> None:
        """Whatever was under way may not have arrived."""
        self._newest = {part: replace(each, under_way=False) for part, each in self._newest.items()}

    def hall_is_another(self) -> None:
        """Nothing was said to it yet."""
        self._newest = {part: _Report(each.body, each.since_ns) for part, each in self._newest.items()}


def _dated(report: _Report, hall_time: Callable[[int], datetime]) -> Command:
    body = report.body
    if isinstance(body, ReportDevice):
        body = body.model_copy(update={"since": hall_time(report.since_ns)})
    return Command(id=uuid.uuid4().hex, body=body)
