"""What is wrong on a web page as a browser shows it now: axe-core's findings, and words outside of their box."""

import importlib.util
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from balie.screens.browser import Tab
from balie.screens.finding import Check, Finding

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PASSED_AT_LEAST = 10
"""Any page passes more of axe's rules, or axe looked at nothing."""

OUT_OF_ITS_BOX = """
(() => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!text.data.trim() || !parent.checkVisibility()) continue;
    if (parent.closest('.unseen, .trap, .skip, select, textarea, script, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      for (let box = parent; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === 'inline') continue;
        const edge = box.getBoundingClientRect(), px = (name) => parseFloat(style[name]) || 0;
        const left = edge.left + px('borderLeftWidth') + px('paddingLeft');
        const right = edge.right - px('borderRightWidth') - px('paddingRight');
        if (rect.left < left - 1 || rect.right > right + 1) {
          const at = `${Math.round(rect.left)}-${Math.round(rect.right)} of ${Math.round(left)}-${Math.round(right)}`;
          found.push(`${text.data.trim().slice(0, 40)}: ${at}`);
          break;
        }
        if (style.position === 'absolute') break;
      }
    }
  }
  return found;
})()
"""
"""The words whose rectangle leaves the room that any box around them has for text (WCAG 2.2, 1.4.10)."""

AWAY_FROM_THE_SIDE = """
(() => {
  const rtl = document.documentElement.dir === 'rtl';
  const far = rtl ? Math.max : Math.min, side = (box) => rtl ? box.right : box.left;
  return [].filter.call(document.querySelectorAll('main bdi.line'), (line) => {
    const range = document.createRange();
    range.selectNodeContents(line);
    const texts = [].map.call(range.getClientRects(), side);
    return Math.abs(far(...texts) - side(line.getBoundingClientRect())) > 1.5;
  }).map((line) => line.textContent);
})()
"""
"""Facts that do not begin where their label does: Latin names on a page that runs from right to left."""


WIDER_THAN_ITS_WINDOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class NothingLookedAtError(Exception):
    """axe-core did not run on this page."""


@cache
def axe_script() -> str:
    """Deque's axe-core, from the package that carries it; its Python part is for another browser driver."""
    found = importlib.util.find_spec("axe_playwright_python")
    if found is None or not found.submodule_search_locations:
        raise NothingLookedAtError("The package axe-playwright-python, which carries axe-core, is not installed.")
    return (Path(found.submodule_search_locations[0]) / "axe.min.js").read_text(encoding="utf-8")


def found_by_axe(tab: Tab) -> list[str]:
    """Which rules of WCAG 2.2 AA the page breaks, and the first place of each."""
    asked = f"{axe_script()}; axe.run(document, {{runOnly: {json.dumps(RULES)}}})"
    answer = tab.ask("Runtime.evaluate", expression=asked, awaitPromise=True, returnByValue=True)
    found = answer["result"].get("value", {})
    if len(found.get("passes", ())) <= PASSED_AT_LEAST:
        raise NothingLookedAtError(f"axe-core looked at nothing: {str(answer)[:500]}")
    return [f"{each['id']}: {each['nodes'][0]['html'][:300]}" for each in found["violations"]]


def page_findings(tab: Tab) -> Iterator[Finding]:
    """As the window is now."""
    for rule, _, place in (each.partition(": ") for each in found_by_axe(tab)):
        yield Finding(Check.ACCESS, place, f"axe-core: {rule}")
    for each in tab.value(OUT_OF_ITS_BOX):
        yield Finding(Check.CUT, each, "These words leave the box around them.")
    for each in tab.value(AWAY_FROM_THE_SIDE):
        yield Finding(Check.ROW, each, "It does not begin where its label does.")
    if (over := tab.value(WIDER_THAN_ITS_WINDOW)) > 0:
        yield Finding(Check.CUT, "page", f"It is {over} pixels wider than its window.")
