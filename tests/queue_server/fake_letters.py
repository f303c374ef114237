"""The letters of a house, in a dictionary."""

from queue_server.domain.letter import Letter


class FakeLetterBox:
    def __init__(self) -> None:
        self.waiting: dict[str, Letter] = {}

    def get(self, letter: str) -> Letter | None:
        return self.waiting.get(letter)

    def of_appointment(self, appointment: str) -> list[Letter]:
        return [each for each in self.waiting.values() if each.appointment == appointment]

    def put(self, letter: Letter) -> None:
        self.waiting[letter.id] = letter

    def remove(self, letter: str) -> None:
        self.waiting.pop(letter, None)
