"""Enough of WebSocket (RFC 6455) to be a cheap listener: what the client costs must not be taken for the server's."""

import struct
from collections.abc import Iterator

TEXT, CLOSE = 0x1, 0x8
_FIN = 0x80
_MASKED = 0x80
_NO_MASK = bytes(4)
"""A client must mask; with zeros the payload stays as it is."""

UPGRADE = (
    b"GET /link HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


def from_client(payload: bytes) -> bytes:
    """A masked text frame."""
    return bytes([_FIN | TEXT]) + _length(len(payload), _MASKED) + _NO_MASK + payload


def from_server(payload: bytes) -> bytes:
    """A text frame without a mask."""
    return bytes([_FIN | TEXT]) + _length(len(payload), 0) + payload


def taken_from(buffer: bytearray) -> Iterator[tuple[int, bytes]]:
    """Opcode and payload of each whole frame, which leaves the buffer."""
    at, held = 0, len(buffer)
    while held - at >= 2:
        length, start = buffer[at + 1], at + 2
        if length == 126:
            start += 2
            if held < start:
                break
            length = int.from_bytes(buffer[at + 2 : start], "big")
        elif length == 127:
            start += 8
            if held < start:
                break
            length = int.from_bytes(buffer[at + 2 : start], "big")
        if held < start + length:
            break
        yield buffer[at] & 0x0F, bytes(buffer[start : start + length])
        at = start + length
    del buffer[:at]


def _length(length: int, mask: int) -> bytes:
    if length < 126:
        return bytes([mask | length])
    if length < 65_536:
        return struct.pack("!BH", mask | 126, length)
    return struct.pack("!BQ", mask | 127, length)
