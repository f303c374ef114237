"""A simulated printer at the end of a TCP connection, and what can go wrong with such a connection."""

import asyncio
import logging
import socket
import struct
from typing import Final

from drivers.printers.escpos_commands import UnknownBytes
from drivers.printers.simulated_printer import Condition, Fault, SimulatedPrinter
from drivers.simulated_end import as_own_tasks

log = logging.getLogger("printer.simulator")

LOCALHOST: Final = "127.0.0.1"
CHUNK_BYTES: Final = 4096
RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)
"""SO_LINGER of 0 s: closing sends a reset instead of a farewell."""

Order = dict[str, object]


class PrinterOnTcp:
    """One client at a time, as at most printers: a second one is let in and waits until the first one leaves."""

    def __init__(self, printer: SimulatedPrinter, port: int) -> None:
        self._printer = printer
        self._port = port
        self._changed = asyncio.Event()
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.StreamWriter] = set()
        self._one_at_a_time = asyncio.Lock()

    async def start(self) -> Order:
        """A printer that is switched on again listens on the same port."""
        server = await asyncio.start_server(as_own_tasks(self._converse), LOCALHOST, self._port, limit=CHUNK_BYTES)
        self._server, self._port = server, server.sockets[0].getsockname()[1]
        return {"port": self._port}

    async def change(self, condition: Condition) -> None:
        self._printer.condition = condition
        self._changed.set()
        self._changed = asyncio.Event()
        if condition.fault in (Fault.OFF, Fault.UNPLUGGED):
            await self.stop()
        elif self._server is None:
            await self.start()
        said = self._printer.work()
        for connection in self._connections:
            connection.write(said)

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in self._connections:
            _reset(connection)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            async with self._one_at_a_time:
                await self._take_all(reader, writer)
        except ConnectionError:
            log.info("A client went away in the middle of a conversation.")
        except UnknownBytes as error:
            log.warning("The connection is closed: %s", error)
        finally:
            self._connections.discard(writer)
            writer.close()

    async def _take_all(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        taken = 0
        while True:
            condition = self._printer.condition
            if condition.fault is Fault.HUNG:
                await self._changed.wait()
                continue
            data = await reader.read(_bite(condition, taken))
            if not data:
                return
            if self._printer.condition.fault is Fault.HUNG:
                await self._changed.wait()
            await asyncio.sleep(_pause_s(condition, len(data)))
            taken += len(data)
            said = self._printer.take(data)
            writer.write(said)
            await writer.drain()
            if _breaks_off(condition, taken):
                if condition.fault is Fault.RESET_AFTER:
                    _reset(writer)
                return


def _bite(condition: Condition, taken: int) -> int:
    """How much is read at once, so that a fault comes at its very byte."""
    match condition.fault:
        case Fault.CLOSE_AFTER | Fault.RESET_AFTER:
            return max(1, min(CHUNK_BYTES, condition.amount - taken))
        case Fault.SLOW:
            return max(1, min(CHUNK_BYTES, condition.amount // 20))
        case _:
            return CHUNK_BYTES


def _pause_s(condition: Condition, taken: int) -> float:
    match condition.fault:
        case Fault.SLOW:
            return taken / condition.amount
        case Fault.SLOW_ANSWERS:
            return condition.amount / 1_000
        case _:
            return 0.0


def _breaks_off(condition: Condition, taken: int) -> bool:
    return condition.fault in (Fault.CLOSE_AFTER, Fault.RESET_AFTER) and taken >= condition.amount


def _reset(writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
    writer.transport.abort()
