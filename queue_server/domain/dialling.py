"""How telephone numbers are compared: 06 12 34 56 78, +31 6 12345678 and 0031 (0)6-12345678 are one."""

SAME_DIGITS = 9
"""So many at the end are the same however it is dialled; Dutch numbers have nine after their first 0 (E.164: +31)."""


def dialled(telephone: str) -> str:
    """The form in which numbers are compared: the last digits, and nothing of how they are set apart."""
    digits = "".join(sign for sign in telephone if sign.isascii() and sign.isdigit())
    return digits[-SAME_DIGITS:]
