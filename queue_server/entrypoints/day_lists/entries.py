"""What a list of another system holds, before anybody asked what it means: texts by our own names for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from queue_server.domain.listed import Listed


@dataclass(frozen=True)
class Entry:
    """One appointment, as texts; what the other system does not say is absent or empty."""

    line: int
    """Where it stands, counted from 1 as editors do; its place in the answer of a system that was asked."""
    texts: Mapping[str, str] = field(repr=False)

    def text(self, name: str) -> str:
        return self.texts.get(name, "")


@dataclass(frozen=True)
class Trouble:
    """Something in a list that could not be used, in words that say nothing of a person."""

    line: int
    sentence: str
    """For logs and reports that stay: it quotes nothing, as any column may hold a name by mistake or by habit."""
    lost: bool = True
    """Whether nothing of its appointment was taken; False where it was taken without the detail."""
    quoting: str = field(default="", repr=False)
    """The same with what was found, where that helps; for the eyes of whoever takes the list over by hand."""

    def __str__(self) -> str:
        return f"line {self.line}: {self.sentence}"

    @property
    def in_full(self) -> str:
        """With what was found."""
        return f"line {self.line}: {self.quoting or self.sentence}"


@dataclass(frozen=True)
class ReadList:
    """A list that was read, with everything in it that is understood."""

    listed: tuple[tuple[int, Listed], ...] = ()
    """Each with its line."""
    troubles: tuple[Trouble, ...] = ()
    named: frozenset[str] = frozenset()
    """Every appointment that it names, those that are not understood too: none of these has vanished."""
    names_all: bool = True
    """False where a line does not even say which appointment it is: then nobody knows what has vanished."""


class NotAList(ValueError):
    """The file, or the answer, is no list of appointments at all; the sentence says what it was found to be."""
