"""Questions of which nobody knows whether the server did them: asked again, they go under the same id.

A walk-in whose answer did not come in time taps again. A new id would give a second number, and the first one would be
called in vain.
"""

from wire.commands import CommandBody, FindAppointment

ASKED_AGAIN_WITHIN_S = 120.0
"""Whoever taps the same product later is somebody else, and the number of then may be called by now."""


class Unsettled:
    """By what was asked: the id that it had, and when it was given up."""

    def __init__(self) -> None:
        self._ids: dict[str, tuple[str, float]] = {}

    def given_up(self, body: CommandBody, command_id: str, *, now_s: float) -> None:
        """A birthday is not kept, and need not be: who is found twice gets the same ticket again."""
        if isinstance(body, FindAppointment):
            return
        self._ids[body.model_dump_json()] = (command_id, now_s)

    def id_of(self, body: CommandBody, *, now_s: float) -> str | None:
        """The id to ask again under, once; None for a new question."""
        command_id, at_s = self._ids.pop(body.model_dump_json(), (None, 0.0))
        return command_id if now_s - at_s <= ASKED_AGAIN_WITHIN_S else None
