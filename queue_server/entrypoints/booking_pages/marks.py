"""When a form was handed out, signed: nobody fills it in sooner than a person can, and none makes two appointments."""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

HUMAN_S = 3.0
"""Nobody fills in the form, reads it again and confirms it sooner."""

OLDEST_S = 24 * 3_600.0
MAC_CHARS = 32
NONCE_BYTES = 9


@dataclass(frozen=True)
class Marks:
    """Those of one house."""

    key: bytes = field(repr=False)
    now_s: Callable[[], float]
    """Since 1970: the mark that a form carries is read by whichever process it comes back to."""

    def new(self) -> str:
        """No two are the same, since each is the key of one appointment."""
        shown = f"{int(self.now_s())}.{secrets.token_urlsafe(NONCE_BYTES)}"
        return f"{shown}.{self._mac(shown)}"

    def kept(self, mark: str) -> str:
        """The same while it is good, else a new one: an old form is read once more, and not for ever."""
        age_s = self._age_s(mark)
        return mark if age_s is not None and 0 <= age_s <= OLDEST_S else self.new()

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
