"""A page as a reader meets it: what it says, where it leads, what it loads."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "hr"}


@dataclass
class ReadPage:
    """What was found; `texts` by the tag that holds them."""

    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    meta: dict[str, str] = field(default_factory=dict)
    texts: list[tuple[str, str]] = field(default_factory=list)
    links: list[dict[str, str]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        return " ".join(text for tag, text in self.texts if tag not in {"style", "title"})

    def text_in(self, tag: str) -> str:
        return " ".join(text for inside, text in self.texts if inside == tag)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = ReadPage()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.page.tags.append(tag)
        self.page.attributes.setdefault(tag, given)
        if tag == "meta":
            self.page.meta[given.get("name") or given.get("http-equiv", "")] = given.get("content", "")
        if tag == "a":
            self.page.links.append(given)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.page.texts.append((self.open[-1] if self.open else "", data.strip()))


def read(html: str) -> ReadPage:
    """Fails where an element is closed in the wrong order or not at all."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == [], "an element stays open"
    return reader.page
