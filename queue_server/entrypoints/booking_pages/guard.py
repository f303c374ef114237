"""What holds programs off without asking anything of people: how often, how fast, from where, and a hidden field.

No puzzle: whoever sees, reads or thinks with difficulty would be the first to fail it (WCAG 2.2, 3.3.8).
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from starlette.datastructures import Headers

from queue_server.entrypoints.status_page.rate import VisitorRate

TRAP = "website"
"""A field that is hidden from people; programs fill in whatever has a name."""

HUMAN_S = 3.0
"""Nobody fills in the form, reads it again and confirms it sooner."""

DEEDS_WITHIN_S = 600.0

OLDEST_S = 24 * 3_600.0
MAC_CHARS = 32
NONCE_BYTES = 9
BODY_MAX_B = 20_000


@dataclass(frozen=True)
class Guard:
    """All three count by address; a deed is any form, a time is one that is kept and so taken from others."""

    pages: VisitorRate
    times: VisitorRate
    deeds: VisitorRate
    key: bytes = field(repr=False)
    now_s: Callable[[], float]
    """Since 1970: the mark that a form carries is read by whichever process it comes back to."""

    def mark(self) -> str:
        """When a form was handed out, signed; no two are the same, since each is the key of one appointment."""
        shown = f"{int(self.now_s())}.{secrets.token_urlsafe(NONCE_BYTES)}"
        return f"{shown}.{self._mac(shown)}"

    def kept(self, mark: str) -> str:
        """The same while it is good, else a new one: an old form is read once more, and not for ever."""
        age_s = self._age_s(mark)
        return mark if age_s is not None and 0 <= age_s <= OLDEST_S else self.mark()

    def is_person(self, fields: Mapping[str, str]) -> bool:
        """The trap is empty."""
        return not fields.get(TRAP)

    def took_time(self, mark: str) -> bool:
        """Whether the form was looked at; a mark that is no good is as one of now."""
        age_s = self._age_s(mark)
        return age_s is not None and HUMAN_S <= age_s <= OLDEST_S

    def _age_s(self, mark: str) -> float | None:
        """None where it is not ours."""
        shown, _, mac = mark.rpartition(".")
        handed_out = shown.partition(".")[0]
        if not (mark.isascii() and handed_out.isdigit() and len(handed_out) < 12):
            return None
        if not hmac.compare_digest(mac.encode(), self._mac(shown).encode()):
            return None
        return self.now_s() - int(handed_out)

    def _mac(self, shown: str) -> str:
        return hmac.new(self.key, f"booking form {shown}".encode(), hashlib.sha256).hexdigest()[:MAC_CHARS]


def from_this_page(headers: Headers) -> bool:
    """Whether a form was sent by a page of ours, or by hand: https://www.w3.org/TR/fetch-metadata/.

    There is no session that another page could misuse; but visitors of another page shall not be made to take times
    away. A browser too old to say is let through.
    """
    return headers.get("sec-fetch-site", "same-origin") in {"same-origin", "none"}
