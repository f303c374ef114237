"""The code of an appointment that another system made: whatever stands in the QR code that it gave its visitor.

Fourteen or twenty hexadecimal digits, a UUID, an address with a number in it: nothing is known of it but the text.
It is compared without case and without the white space around it, because scanners that type, and people who copy an
export, change both.
"""

FOREIGN_CODE_CHARS = range(8, 201)
"""Of eight digits one tried at random is right once in 160,000 times on a day of 600 appointments; shorter ones could
be tried out in spite of the limits (`queue_server.entrypoints.guesses`), and longer ones no message carries."""


def foreign_code_in(text: str) -> str | None:
    """The code as every way of writing it comes out; None for a text that can be none."""
    code = " ".join(text.split()).upper()
    return code if len(code) in FOREIGN_CODE_CHARS and code.isprintable() else None
