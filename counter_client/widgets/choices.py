"""Drop-down lists of what the site offers, filled anew without losing what is chosen."""

from collections.abc import Iterable

from counter_client.sentences.waits import language_name
from counter_client.widgets.choice import Choice
from wire.fields import PERSONS_MAX


def offer(choice: Choice, named: Iterable[tuple[str, str]]) -> None:
    """Ids with their words; the chosen one stays chosen, or else the first is."""
    wanted = list(named)
    if [(choice.itemData(place), choice.itemText(place)) for place in range(choice.count())] == wanted:
        return
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    for id_, words in wanted:
        choice.addItem(words, id_)
    choice.setCurrentIndex(max(0, choice.findData(chosen)) if wanted else -1)
    choice.blockSignals(False)


def offer_languages(choice: Choice, languages: Iterable[str]) -> None:
    offer(choice, ((each, language_name(each)) for each in languages))


def persons_choice(name: str) -> Choice:
    choice = Choice(name)
    for count in range(1, PERSONS_MAX + 1):
        choice.addItem(str(count), count)
    return choice


def count_of(choice: Choice) -> int:
    return int(choice.currentData() or 1)
