"""Somebody who books by keyboard alone: Tab, space, return and letters; nothing is clicked, nothing set by script."""

import json
from typing import Any

from balie.screens.browser import Tab
from balie.screens.page_eye import found_by_axe
from tests.queue_server.entrypoints.booking_pages.layout import check_layout

KEYS = {"Tab": (9, "\t"), "Enter": (13, "\r"), " ": (32, " "), "ArrowDown": (40, "")}
MOST_TABS = 150
READING_MS = 3_200
"""A little longer than programs are thought to need (`marks.HUMAN_S`), in milliseconds of the page's clock."""


class Visitor:
    def __init__(self, tab: Tab, *, axe: bool) -> None:
        self.tab = tab
        self._axe = axe
        self.seen: list[str] = []
        """The headings of the pages, in order."""

    def open(self, address: str) -> None:
        self.tab.open(address)
        self._look()

    def press(self, key: str) -> None:
        code, text = KEYS[key]
        known: dict[str, Any] = {"key": key, "windowsVirtualKeyCode": code, "code": {" ": "Space"}.get(key, key)}
        self.tab.ask("Input.dispatchKeyEvent", type="keyDown", **known, **({"text": text} if text else {}))
        self.tab.ask("Input.dispatchKeyEvent", type="keyUp", **known)

    def go_to(self, what: str) -> None:
        """Tab after Tab; whatever is reached on the way shows that it is."""
        for _ in range(MOST_TABS):
            self.press("Tab")
            if self.tab.value(f"document.activeElement.matches({json.dumps(what)})"):
                outline = self.tab.value("getComputedStyle(document.activeElement).outlineStyle")
                assert outline not in {"none", ""}, f"{what} does not show that it has the focus"
                return
        raise AssertionError(f"{what} is not reached by the Tab key:\n{self.tab.said()}")

    def take(self, what: str) -> None:
        """A link or a button, by the return key; waits for the next page."""
        self.go_to(what)
        self.tab.value("window.before = true")
        self.press("Enter")
        self.tab.wait_until("!window.before && document.readyState === 'complete'")
        self._look()

    def fill(self, field: str, text: str) -> None:
        self.go_to(field)
        self.tab.ask("Input.insertText", text=text)

    def read_for_a_while(self) -> None:
        began = self.tab.value("performance.now()")
        self.tab.wait_until(f"performance.now() - {began} > {READING_MS}")

    def heading(self) -> str:
        return str(self.tab.value("document.querySelector('h1').textContent"))

    def _look(self) -> None:
        self.seen.append(self.heading())
        width = self.tab.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert width <= 0, f"{self.heading()} is wider than its window"
        for wide in (320, 390):
            self.tab.size(wide, 844)
            over = self.tab.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert over <= 0, f"{self.heading()} is {over} pixels wider than {wide} (WCAG 2.2, 1.4.10)"
            check_layout(self.tab)
        if self._axe:
            assert self.found_by_axe() == [], self.heading()

    def found_by_axe(self) -> list[str]:
        return found_by_axe(self.tab)
