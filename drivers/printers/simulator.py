"""A receipt printer in the network that is not there: a process with a real socket, real bytes, and faults on command.

    python -m drivers.printers.simulator --port 9100 --out tickets --control-port 9101

Each ticket is saved as `ticket-0001.bin` and as its picture. The first line on the standard output says on which ports
it listens (0 asks for any free one). On the control port each line is a JSON object, answered by one:

    {"fault": "paper_out"}  {"fault": "close_after", "bytes": 2000}  {"fault": null}  {"ask": "tickets"}
"""

import argparse
import asyncio
import json
import logging
import signal
import socket
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from drivers.printers.escpos_commands import UnknownBytes
from drivers.printers.reading_back import read_back
from drivers.printers.simulated_printer import Condition, Fault, SimulatedPrinter

log = logging.getLogger("printer.simulator")

LOCALHOST: Final = "127.0.0.1"
CHUNK_BYTES: Final = 4096
RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)
"""SO_LINGER of 0 s: closing sends a reset instead of a farewell."""


@dataclass(frozen=True)
class TicketFolder:
    """Where finished tickets are put, a whole file at a time."""

    path: Path
    head_dots: int
    letters: Path | None

    def __len__(self) -> int:
        return len(list(self.path.glob("ticket-*.bin")))

    def keep(self, data: bytes) -> None:
        """The picture comes first, so that whoever waits for the bytes finds both."""
        name = f"ticket-{len(self) + 1:04}"
        try:
            printed = read_back(data, head_dots=self.head_dots, letters=self.letters)
        except UnknownBytes:
            log.exception("A ticket came that no printer could print as it was meant.")
            (self.path / f"broken-{name}.bin").write_bytes(data)
            return
        printed.picture.save(self.path / f"{name}.png")
        unfinished = self.path / f".{name}.unfinished"
        unfinished.write_bytes(data)
        unfinished.replace(self.path / f"{name}.bin")


class Simulator:
    """The printer at its socket, and the hand that makes it fail."""

    def __init__(self, printer: SimulatedPrinter, folder: TicketFolder) -> None:
        self._printer = printer
        self._folder = folder
        self._changed = asyncio.Event()
        self._server: asyncio.Server | None = None
        self._port = 0
        self._connections: set[asyncio.StreamWriter] = set()
        self._one_at_a_time = asyncio.Lock()
        """As at most printers: a second client is let in and waits until the first one leaves."""

    async def listen(self, port: int) -> int:
        """Returns the port; a printer that is switched on again listens on the same one."""
        server = await asyncio.start_server(self._converse, LOCALHOST, port, limit=CHUNK_BYTES)
        self._server, self._port = server, server.sockets[0].getsockname()[1]
        return self._port

    async def change(self, condition: Condition) -> None:
        self._printer.condition = condition
        self._changed.set()
        self._changed = asyncio.Event()
        if condition.fault is Fault.OFF:
            await self.switch_off()
        elif self._server is None:
            await self.listen(self._port)
        said = self._printer.work()
        for connection in self._connections:
            connection.write(said)

    async def switch_off(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in self._connections:
            _reset(connection)

    async def control(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            try:
                answer = await self._obey(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                answer = {"ok": False, "error": f"{type(error).__name__}: {error}"}
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
        writer.close()

    async def _obey(self, order: dict[str, object]) -> dict[str, object]:
        if order.get("ask") == "tickets":
            return {"ok": True, "tickets": len(self._folder)}
        amount = order.get("bytes", 0)
        if not isinstance(amount, int) or amount < 0:
            raise ValueError(f"bytes must be a whole number, not {amount!r}")
        name = order["fault"]
        fault = None if name is None else Fault(str(name))
        if fault is Fault.SLOW and amount == 0:
            raise ValueError('"slow" needs "bytes": how many it takes in a second')
        await self.change(Condition(fault, amount))
        return {"ok": True}

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            async with self._one_at_a_time:
                self._printer.connected()
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
            if condition.fault is Fault.SLOW:
                await asyncio.sleep(len(data) / condition.amount)
            taken += len(data)
            writer.write(self._printer.take(data))
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


def _breaks_off(condition: Condition, taken: int) -> bool:
    return condition.fault in (Fault.CLOSE_AFTER, Fault.RESET_AFTER) and taken >= condition.amount


def _reset(writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
    writer.transport.abort()


async def run(arguments: argparse.Namespace) -> None:
    arguments.out.mkdir(parents=True, exist_ok=True)
    folder = TicketFolder(arguments.out, head_dots={80: 576, 58: 384}[arguments.paper_mm], letters=arguments.letters)
    printer = SimulatedPrinter(on_ticket=folder.keep, knows_process_ids=not arguments.no_process_ids)
    simulator = Simulator(printer, folder)
    ports = {"port": await simulator.listen(arguments.port)}
    if arguments.control_port is not None:
        control = await asyncio.start_server(simulator.control, LOCALHOST, arguments.control_port)
        ports["control_port"] = control.sockets[0].getsockname()[1]
    stopped = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stopped.set)
    sys.stdout.write(json.dumps(ports) + "\n")
    sys.stdout.flush()
    await stopped.wait()
    await simulator.switch_off()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m drivers.printers.simulator", description="A simulated printer.")
    parser.add_argument("--port", type=int, required=True, help="where it listens for tickets; 0 for any free port")
    parser.add_argument("--out", type=Path, required=True, help="the folder for tickets and their pictures")
    parser.add_argument("--control-port", type=int, help="where faults are asked for; 0 for any free port")
    parser.add_argument("--paper-mm", type=int, choices=(80, 58), default=80)
    parser.add_argument("--letters", type=Path, help="a font file for the pictures of tickets sent as text")
    parser.add_argument("--no-process-ids", action="store_true", help="an older printer, which ignores GS ( H")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    asyncio.run(run(parser.parse_args(arguments)))


if __name__ == "__main__":
    main()
