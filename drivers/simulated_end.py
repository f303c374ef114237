"""The far end of a device's line as an event loop runs it: over a pseudo-terminal or TCP, with faults on command.

Signs, lights and panels share it; their simulators add what the device itself does (`drivers.line_faults.FarDevice`).
On the control port each line is a JSON object, answered by one:

    {"fault": "slow", "bytes": 100}  {"fault": null}  {"power_cycle": true}  and what the device adds ({"ask": "face"})
"""

import asyncio
import json
import logging
import signal
import socket
import struct
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Final, Protocol

from drivers.line_faults import Condition, FarDevice, Fault, FaultyDevice, Order
from drivers.simulated_line import SimulatedLine

log = logging.getLogger("simulator")

LOCALHOST: Final = "127.0.0.1"
RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)
"""SO_LINGER of 0 s: closing sends a reset instead of a farewell."""


Converse = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[None, None, None]]


def as_own_tasks(converse: Converse) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], None]:
    """For `asyncio.start_server`: each task that it makes itself writes a traceback when the loop ends around it."""
    tasks: set[asyncio.Task[None]] = set()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(converse(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    return begin


class FarEnd(Protocol):
    """A simulated device on its line."""

    faulty: FaultyDevice

    async def start(self) -> Order:
        """Begins to listen; returns where ("port" or "path")."""

    async def change(self, condition: Condition) -> None: ...

    async def cut(self) -> None:
        """What a loss of power does to the line: TCP connections break, a cable stays."""

    def say(self, data: bytes) -> None: ...

    async def stop(self) -> None: ...


class SerialFarEnd:
    """On a pseudo-terminal."""

    def __init__(self, device: FarDevice, link: Path) -> None:
        self.faulty = FaultyDevice(device)
        self._line = SimulatedLine(link)
        self._taken = 0
        self._reading = False

    async def start(self) -> Order:
        self._plug_in()
        return {"path": str(self._line.link)}

    async def change(self, condition: Condition) -> None:
        self.faulty.condition, self._taken = condition, 0
        if condition.fault is Fault.UNPLUGGED:
            self._unplug()
            return
        self._plug_in()
        if condition.fault is Fault.HUNG:
            self._rest()
            self._line.stop_taking()
        else:
            self._line.take_again()
            self._read_on()

    async def cut(self) -> None: ...

    def say(self, data: bytes) -> None:
        if self._line.plugged_in:
            self._line.write(data)

    async def stop(self) -> None:
        self._unplug()

    def _plug_in(self) -> None:
        self._line.plug_in()
        self._read_on()

    def _unplug(self) -> None:
        if self._line.plugged_in:
            self._rest()
            self._line.unplug()

    def _read_on(self) -> None:
        condition = self.faulty.condition
        if self._line.plugged_in and not self._reading and condition.fault is not Fault.HUNG:
            asyncio.get_running_loop().add_reader(self._line.fileno(), self._take)
            self._reading = True

    def _rest(self) -> None:
        if self._reading:
            asyncio.get_running_loop().remove_reader(self._line.fileno())
            self._reading = False

    def _take(self) -> None:
        condition = self.faulty.condition
        data = self._line.read_some(condition.bite(self._taken))
        self._taken += len(data)
        self.say(self.faulty.answer(data))
        if condition.breaks_off(self._taken):
            self._unplug()
        elif (pause_s := condition.pause_s(len(data))) > 0:
            self._rest()
            asyncio.get_running_loop().call_later(pause_s, self._read_on)


class TcpFarEnd:
    """On a TCP port of this machine; each client is served."""

    def __init__(self, device: FarDevice, port: int) -> None:
        self.faulty = FaultyDevice(device)
        self._port = port
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.StreamWriter] = set()
        self._changed = asyncio.Event()

    async def start(self) -> Order:
        self._server = await asyncio.start_server(as_own_tasks(self._converse), LOCALHOST, self._port)
        self._port = self._server.sockets[0].getsockname()[1]
        return {"port": self._port}

    async def change(self, condition: Condition) -> None:
        self.faulty.condition = condition
        self._changed.set()
        self._changed = asyncio.Event()
        if condition.fault in (Fault.OFF, Fault.UNPLUGGED):
            await self.stop()
        elif self._server is None:
            await self.start()

    async def cut(self) -> None:
        for connection in self._connections:
            _reset(connection)

    def say(self, data: bytes) -> None:
        for connection in self._connections:
            connection.write(data)

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        await self.cut()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            await self._take_all(reader, writer)
        except ConnectionError:
            log.info("A client went away in the middle of a conversation.")
        finally:
            self._connections.discard(writer)
            writer.close()

    async def _take_all(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        taken = 0
        while True:
            condition = self.faulty.condition
            if condition.fault is Fault.HUNG:
                await self._changed.wait()
                continue
            data = await reader.read(condition.bite(taken))
            if not data:
                return
            if self.faulty.condition.fault is Fault.HUNG:
                await self._changed.wait()
            taken += len(data)
            await asyncio.sleep(condition.pause_s(len(data)))
            writer.write(self.faulty.answer(data))
            await writer.drain()
            if condition.breaks_off(taken):
                return


def _reset(writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
    writer.transport.abort()


class Control:
    """The hand that makes the device fail, one JSON object per line."""

    def __init__(self, end: FarEnd) -> None:
        self._end = end

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                writer.write(json.dumps(await self._answer(line)).encode() + b"\n")
                await writer.drain()
        finally:
            writer.close()

    async def _answer(self, line: bytes) -> Order:
        try:
            return await self._obey(json.loads(line))
        except (ValueError, KeyError, TypeError) as error:
            return {"ok": False, "error": f"{type(error).__name__}: {error}"}

    async def _obey(self, order: Order) -> Order:
        faulty = self._end.faulty
        if "fault" in order:
            condition = Condition.from_order(order)
            if condition.fault is Fault.OFF:
                faulty.device.power_cycle()
            await self._end.change(condition)
            return {"ok": True}
        if "power_cycle" in order:
            faulty.device.power_cycle()
            await self._end.cut()
            return {"ok": True}
        answer, said = faulty.device.obey(order)
        self._end.say(faulty.on_its_own(said))
        return {"ok": True, **answer}


async def run_far_end(end: FarEnd, *, control_port: int | None) -> None:
    """Serves until SIGTERM or SIGINT, and takes orders on the control port where there is one."""
    await serve_until_stopped(end, Control(end).serve, control_port=control_port)


class Served(Protocol):
    """What stands at the far end of a line, as a program serves it."""

    async def start(self) -> Order: ...

    async def stop(self) -> None: ...


async def serve_until_stopped(end: Served, control: Converse, *, control_port: int | None) -> None:
    """Until SIGTERM or SIGINT. The first line on the standard output says where device and control are."""
    places = await end.start()
    if control_port is not None:
        server = await asyncio.start_server(as_own_tasks(control), LOCALHOST, control_port)
        places["control_port"] = server.sockets[0].getsockname()[1]
    stopped = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stopped.set)
    sys.stdout.write(json.dumps(places) + "\n")
    sys.stdout.flush()
    await stopped.wait()
    await end.stop()
