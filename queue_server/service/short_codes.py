"""How the house keeps codes that are short enough to be tried out: as hashes under a secret of its own.

A plain hash of 40 bits is turned back in minutes. Keyed, a table of appointments that leaks (a report, an export)
reveals nothing; the secret stands in a table of its own, because every server over the same database needs it. Whoever
has the whole database has the names and times too, which is all that a code would lead to.
"""

import hashlib
import hmac

from queue_server.service.unit_of_work import KeptCodes

SECRET_BYTES = 32
SHORT_CODES = "short codes"
"""One secret for all sites of a database: a code typed at the wrong one is known there, and answered with the way."""


def hash_of_short_code(kept: KeptCodes, code: str) -> str:
    """By which an appointment is found."""
    return _keyed(kept, f"appointment {code}")


def hash_of_letter_code(kept: KeptCodes, code: str) -> str:
    """By which a document is found."""
    return _keyed(kept, f"letter {code}")


def hash_of_foreign_code(kept: KeptCodes, code: str) -> str:
    """By which an appointment of another system is found: its codes may be running numbers."""
    return _keyed(kept, f"elsewhere {code}")


def _keyed(kept: KeptCodes, text: str) -> str:
    return hmac.digest(kept.secrets.get(SHORT_CODES), text.encode(), hashlib.sha256).hex()
