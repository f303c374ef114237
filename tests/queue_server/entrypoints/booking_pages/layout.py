"""What cannot be seen from the width of a page alone: text that runs out of its box, and lines that hang elsewhere."""

from tests.queue_server.entrypoints.web_board.browser import Tab

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


def check_layout(tab: Tab) -> None:
    """As the window is now."""
    assert tab.value(OUT_OF_ITS_BOX) == []
    assert tab.value(AWAY_FROM_THE_SIDE) == []
