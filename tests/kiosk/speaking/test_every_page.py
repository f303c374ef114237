"""Every page of the kiosk in every language: what is seen is what is said, nothing else, and nothing twice."""

import string
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from balie.screens.hall import EXAMPLE, NOW, OUTLOOK, sample_hall
from balie.screens.kiosk_pages import kiosk_pages
from balie.screens.qml_eye import look_at_window
from balie.screens.seen import Seen
from config.kiosk import KioskSettings
from config.loading import load
from kiosk.face import LANGUAGE_NAMES
from kiosk.flow.screen import Step
from kiosk.hall import Hall
from kiosk.hall_info import Offer, Place
from kiosk.presenter import KioskPresenter, Surroundings
from kiosk.program import MAIN_QML
from kiosk.speaking.page_reader import moment_of
from kiosk.speaking.parts import Kind, Moment
from kiosk.speaking.phrases import Phrases
from kiosk.speaking.pronouncing import pronounced
from kiosk.speaking.reading import Hearing, whole_page
from kiosk.timeouts import Pace
from qtkit.screen_engine import open_window
from qtkit.theme.look import screen_look
from tests.kiosk.conftest import PORTRAIT

NEVER = Pace(ticket_s=3600, sorry_s=3600, idle_s=3600)
PAGES = kiosk_pages(sample_hall())
HEAD = ("headerPlace", "headerTime")
"""Said when reading begins, and not with each page."""


@dataclass
class Shown:
    window: QQuickWindow
    presenter: KioskPresenter
    retranslate: Callable[[], None]


@pytest.fixture
def shown(fonts: None, speak: Callable[[str], None]) -> Iterator[Shown]:
    settings = load(EXAMPLE / "kiosk-1.toml", KioskSettings)
    place = Place(name=settings.house.name, languages=tuple(LANGUAGE_NAMES), help_place=settings.help_place)
    presenter = KioskPresenter(Surroundings(place=place, pace=NEVER, hall=Hall(), now=lambda: NOW))
    hall = sample_hall()
    outlook = {each.service: each for each in OUTLOOK}
    presenter.show_offer(Offer(products=hall.products, services=hall.services, outlook=outlook, counter_label="3"))
    look = screen_look("#00695c", PORTRAIT, reduced_motion=True)
    properties = {"presenter": presenter, "fullScreen": False, "width": 1080, "height": 1920}
    with open_window(MAIN_QML, look, properties) as opened:
        while not opened.window.isExposed():
            QCoreApplication.processEvents()
        yield Shown(opened.window, presenter, opened.engine.retranslate)
    shiboken6.delete(presenter)


def page_of(shown: Shown, name: str, language: str) -> Moment:
    shown.presenter.take(Step(PAGES[name](language)))
    shown.window.grabWindow()
    QCoreApplication.processEvents()
    return moment_of(shown.window, shown.presenter.screen)


def essence(text: str, language: str) -> str:
    """What can be heard of it."""
    unmarked = pronounced(text, language).casefold().translate(str.maketrans("", "", string.punctuation + "؟،·"))
    return " ".join(unmarked.split())


def seen_words(seen: Seen, typed: str) -> list[str]:
    """Without the head, and without the cells of a page where one types, which are nobody's to hear."""
    heads = max((each.ink.bottom() for each in seen.texts[:2]), default=0.0)
    return [each.words for each in seen.texts if each.ink.top() > heads and len(each.words) > 1 and each.words != typed]


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_what_is_seen_is_what_is_said_nothing_else_and_nothing_twice(
    shown: Shown, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    shown.retranslate()
    complaints = [
        f"{name}: {complaint}"
        for name in PAGES
        for complaint in complaints_about(page_of(shown, name, language), look_at_window(shown.window))
    ]

    assert complaints == []


def complaints_about(page: Moment, seen: Seen) -> Iterator[str]:
    phrases = Phrases()
    said = [(essence(each.text, page.language), each.text) for each in whole_page(page, phrases, Hearing())]
    everything = " ".join(heard for heard, _ in said)
    words = seen_words(seen, page.typed)
    labels = [each.label for each in seen.controls if len(each.label) > 1]
    for each in (*words, *labels):
        if essence(each, page.language) not in everything:
            yield f"not said: {each!r}"
    title = next((part.name for part in page.parts if part.kind is Kind.HEADING), None)
    alerts = [part for part in page.parts if part.kind is Kind.ALERT]
    if title is not None and not alerts and said[0][0] != essence(title, page.language):
        yield f"does not begin with its title: {said[0][1]!r}"
    shown = " ".join(essence(each, page.language) for each in (*words, *labels))
    hidden = " ".join(essence(each.detail, page.language) for each in page.parts)
    own = " ".join(essence(each, page.language) for each in own_words(page, phrases))
    for heard, text in said:
        if heard not in shown and heard not in own and heard not in hidden:
            yield f"not seen: {text!r}"
    texts = Counter(essence(part.name, page.language) for part in page.parts if not part.is_control)
    twice = Counter(heard for heard, _ in said if heard in texts)
    yield from (f"said twice: {heard!r}" for heard, count in twice.items() if count > 1)


def own_words(page: Moment, phrases: Phrases) -> list[str]:
    signs = sum(part.is_sign for part in page.parts)
    states = [phrases.state(part) for part in page.parts if part.is_on is not None]
    return [
        phrases.choices(len(page.controls)),
        phrases.sign_keys(signs),
        phrases.still_there(),
        phrases.typed(len(page.typed)),
        *states,
    ]
