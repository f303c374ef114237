"""Takes the pictures of the booking pages, in a real browser and from a real server; each page whole, however long."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication, QImage

from balie.screens.booking_city import booking_city
from balie.screens.booking_walk import walk
from balie.screens.browser import Tab, browser
from balie.screens.naming import Mode, Theme
from balie.screens.page_eye import page_findings
from balie.screens.shot import Shot, Shots
from balie.screens.wanted import Wanted

PHONE, DESKTOP = (390, 844), (1280, 900)
SCHEMES = {"": "light", "-dark": "dark"}
"""As the visitor's own device has it; what is added to the name of a page."""


def booking_shots(_: QGuiApplication, wanted: Wanted) -> Shots:
    if Mode.NORMAL not in wanted.modes or Theme.NORMAL not in wanted.themes:
        return  # large letters and high contrast are the browser's own
    sizes = [each for each in (PHONE, DESKTOP) if wanted.size(*each)]
    with TemporaryDirectory() as name:
        folder = Path(name)
        with booking_city(folder) as address, browser(folder) as tab:
            for size in sizes:
                for language in wanted.languages:
                    tab.size(*size)
                    for page in walk(tab, address, language):
                        yield from _taken(tab, page, language, size, wanted)


def _taken(tab: Tab, page: str, language: str, size: tuple[int, int], wanted: Wanted) -> Shots:
    for added, scheme in SCHEMES.items():
        if not wanted.page(f"{page}{added}"):
            continue
        tab.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        yield Shot(
            page=f"{page}{added}",
            language=language,
            theme=Theme.NORMAL,
            mode=Mode.NORMAL,
            picture=QImage.fromData(tab.whole_page()),
            window=size,
            findings=tuple(page_findings(tab)),
        )
