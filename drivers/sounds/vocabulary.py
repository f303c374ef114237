"""The words of a spoken call in each language, and how its synthetic voice is to be told them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """How one language calls somebody."""

    language: str
    number: str
    counter: str
    voice: str | None
    """espeak-ng's voice; None where only own recordings can speak."""
    words_first: bool = True
    """"Nummer A 12, balie 3"; in Turkish the words follow: "A 12 numara, 3 numaralı gişe"."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """By the capital on the ticket, where the voice would not say its name as people of this language do."""
    phonemes: Mapping[str, str] = field(default_factory=dict)
    """By the word as it is written, in espeak-ng's own signs, where it puts the stress on the wrong syllable."""

    def pronounced(self, text: str) -> str:
        """What the voice is given for this text."""
        return " ".join(self.phonemes.get(word.lower(), word) for word in text.split())


# fmt: off
UKRAINIAN_LETTERS = {
    "A": "а", "B": "бе", "C": "це", "D": "де", "E": "е", "F": "еф",
    "G": "ге", "H": "аш", "I": "і", "J": "йот", "K": "ка", "L": "ель",
    "M": "ем", "N": "ен", "O": "о", "P": "пе", "Q": "ку", "R": "ер",
    "S": "ес", "T": "те", "U": "у", "V": "ве", "W": "дубль-ве", "X": "ікс",
    "Y": "ігрек", "Z": "зет",
}
# fmt: on
"""Latin letters by the names that Ukrainian schools teach; the voice would say the English ones."""

VOCABULARIES: Mapping[str, Vocabulary] = {
    each.language: each
    for each in (
        Vocabulary(language="nl", voice="nl", number="nummer", counter="balie", phonemes={"balie": "[[b'a:li]]"}),
        Vocabulary(language="en", voice="en-gb", number="number", counter="counter"),
        Vocabulary(language="de", voice="de", number="Nummer", counter="Schalter"),
        Vocabulary(language="fr", voice="fr", number="numéro", counter="guichet"),
        Vocabulary(language="pl", voice="pl", number="numer", counter="okienko"),
        Vocabulary(language="uk", voice="uk", number="номер", counter="віконце", letters=UKRAINIAN_LETTERS),
        Vocabulary(language="tr", voice="tr", number="numara", counter="numaralı gişe", words_first=False),
        Vocabulary(language="ar", voice="ar", number="الرقم", counter="الشباك"),
    )
}
"""By language: the same words for a counter as on the display, in the eight languages of the kiosk."""


def vocabulary_of(language: str) -> Vocabulary:
    """Any other language has no voice here; a complete folder of own recordings speaks it nevertheless."""
    known = VOCABULARIES.get(language)
    return known or Vocabulary(language=language, voice=None, number="number", counter="counter")
