"""Alpha and BetaBrite message signs: the M-protocol.

Source: Adaptive Micro Systems, Alpha Sign Communications Protocol, revision F (9708-8061F): 5.1 (the packet: five NUL
by which the sign finds the speed, SOH, type, address, STX, command, EOT), 6.1.1 (write a TEXT file), appendix I (modes)
and J (positions). The checksum is optional and left out. Only ASCII is sent: the signs have an alphabet of their own
above it, and older ones are set to seven bits.
"""

from typing import Final

from drivers.signs.layout import rows_of
from drivers.signs.lettering import ASCII
from drivers.signs.sign import SignFace, SignSettings

WAKE_UP: Final = b"\x00" * 5
START_OF_HEADER: Final = b"\x01"
ALL_TYPES: Final = b"Z"
START_OF_TEXT: Final = b"\x02"
WRITE_TEXT_FILE: Final = b"A"
FILE: Final = b"A"
"""Each sign has this file from the factory and shows it."""
START_OF_MODE: Final = b"\x1b"
MIDDLE_LINE: Final = b" "
FILL: Final = b"0"
"""All rows of the sign, centred."""
HOLD: Final = b"b"
FLASH: Final = b"c"
NEW_LINE: Final = b"\x0d"
END: Final = b"\x04"
EVERYBODY: Final = 0


def alpha_frame(face: SignFace, settings: SignSettings) -> bytes:
    rows = [row.encode(ASCII) for row in rows_of(face, settings, ASCII)]
    address = b"%02X" % (EVERYBODY if settings.address is None else settings.address)
    position = MIDDLE_LINE if settings.rows == 1 else FILL
    mode = FLASH if settings.blinks and face.blink else HOLD
    header = WAKE_UP + START_OF_HEADER + ALL_TYPES + address + START_OF_TEXT
    return header + WRITE_TEXT_FILE + FILE + START_OF_MODE + position + mode + NEW_LINE.join(rows) + END
