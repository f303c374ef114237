"""A code as one reads it out on the telephone: each letter with its word.

The words are those of the radio alphabet (ICAO, Annex 10, volume II, 5.2.1.3), which people know in every language.
"""

from types import MappingProxyType

WORDS = MappingProxyType(
    {
        word[0].upper(): word
        for word in (
            "Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett", "Kilo", "Lima",
            "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango", "Uniform", "Victor", "Whiskey",
            "X-ray", "Yankee", "Zulu",
        )
    }
)  # fmt: skip


def spelled(code: str) -> str:
    """For "K7M4-X2PQ": "Kilo 7 Mike 4 · X-ray 2 Papa Quebec"."""
    groups = code.replace("-", " ").split()
    return " · ".join(" ".join(WORDS.get(sign.upper(), sign) for sign in group) for group in groups)
