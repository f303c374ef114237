"""How words fall into lines; nothing is ever cut."""

from collections.abc import Callable


def lines_of(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Each as long as it can be; a word that does not fit any line has one for itself."""
    lines: list[str] = []
    for word in filter(None, text.split(" ")):  # a hard space holds a time and its "uur" together
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and fits(longer):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
