"""What letters need of the memory of the house."""

from typing import Protocol

from queue_server.domain.letter import Letter


class LetterBox(Protocol):
    """The letters of the site that are still to go."""

    def get(self, letter: str) -> Letter | None: ...
    def of_appointment(self, appointment: str) -> list[Letter]: ...
    def put(self, letter: Letter) -> None:
        """Adds it, or what became of it."""
        ...

    def remove(self, letter: str) -> None: ...
