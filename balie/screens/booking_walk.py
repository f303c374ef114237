"""A visitor's way through the booking pages, who makes an appointment, moves it and cancels it again.

Each step leaves the browser on a page; its name is told, and the next step follows when the picture is there.
"""

import json
from collections.abc import Iterator

from balie.screens.browser import Tab

READING_MS = 3_200
"""A little longer than programs are thought to need (`marks.HUMAN_S`), in milliseconds of the page's clock."""
MAIN = "button.main"
VISITOR = {
    "name": "Ada de Vries",
    "email": "ada@voorbeeld.nl",
    "telephone": "0612345678",
    "born_day": "27",
    "born_month": "3",
    "born_year": "1985",
}


def walk(tab: Tab, address: str, language: str) -> Iterator[str]:
    """The names of the pages, in the order in which they are seen."""
    for name, path in (
        ("what", "/book?"),
        ("what-nothing-found", "/book?q=xyz&"),
    ):
        tab.open(f"{address}{path}lang={language}")
        yield name
    tab.open(f"{address}/book?lang={language}")
    tab.value("document.querySelector('header details').open = true")
    yield "what-languages"
    yield from _make(tab, address, language)
    own = str(tab.value("location.href")).partition("?")[0]
    tab.open(f"{own}?lang={language}")
    yield "own"
    yield from _move(tab)
    yield from _cancel(tab)
    for name, path in (("own-unknown", f"/a/{'a' * 26}"), ("code-of-the-kiosk", "/K/ABC")):
        tab.open(f"{address}{path}?lang={language}")
        yield name


def _make(tab: Tab, address: str, language: str) -> Iterator[str]:
    tab.open(f"{address}/book/more?product=paspoort&lang={language}")
    yield "more"
    tab.value("document.querySelector(\"input[value='rijbewijs']\").checked = true")
    tab.value("document.querySelector('select').selectedIndex = 1")
    _press(tab, MAIN)
    yield "day"
    _press(tab, ".month a")
    yield "time"
    _press(tab, ".times button")
    yield "details"
    _press(tab, MAIN)
    yield "details-wrong"
    for field, text in VISITOR.items():
        tab.value(f"document.getElementById({json.dumps(field)}).value = {json.dumps(text)}")
    _press(tab, MAIN)
    yield "check"
    began = tab.value("performance.now()")
    tab.wait_until(f"performance.now() - {began} > {READING_MS}")
    _press(tab, MAIN)
    yield "made"


def _move(tab: Tab) -> Iterator[str]:
    _press(tab, "a[href*='/move']")
    yield "move-day"
    _press(tab, ".month tr:nth-child(2) a, .month + .month a")
    yield "move-time"
    _press(tab, ".times button")
    yield "move-check"
    _press(tab, MAIN)
    yield "moved"


def _cancel(tab: Tab) -> Iterator[str]:
    _press(tab, "a[href*='/cancel']")
    yield "cancel-check"
    _press(tab, MAIN)
    yield "cancelled"


def _press(tab: Tab, what: str) -> None:
    """A link or a button, and the page that it leads to."""
    tab.value("window.before = true")
    tab.value(f"document.querySelector({json.dumps(what)}).click()")
    tab.wait_until("!window.before && document.readyState === 'complete'")
