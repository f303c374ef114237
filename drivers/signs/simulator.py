r"""Counter signs that are not there: a process with a real line, real bytes, and faults on command.

    python -m drivers.signs.simulator --protocol cd5220 --link /tmp/sign-3 --control-port 0
    python -m drivers.signs.simulator --protocol frame --template "{STX}{address:02}{digits:>4}{ETX}" \
        --address 1 --address 2 --port 0 --control-port 0

The first line on the standard output says where it is. On its control port (`drivers.simulated_end`) it adds:

    {"ask": "face"}  {"ask": "face", "address": 2}  what the sign shows now, row by row
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.line_faults import Order
from drivers.signs.checking import check_signs
from drivers.signs.sign import SignProtocol, SignSettings
from drivers.signs.sign_readers import READERS
from drivers.signs.simulated_screen import Screen
from drivers.simulated_end import FarEnd, SerialFarEnd, TcpFarEnd, run_far_end


class SimulatedSign:
    """One sign on the line; those on a bus all hear every byte."""

    def __init__(self, settings: SignSettings) -> None:
        self.settings = settings
        self.screen = Screen(settings.columns, settings.rows)
        self._received = b""

    def take(self, data: bytes) -> None:
        self._received += data
        while self._received:
            used = READERS[self.settings.protocol](self._received, self.screen, self.settings)
            if used == 0:
                return
            self._received = self._received[used:]

    def power_cycle(self) -> None:
        self._received = b""
        self.screen.lose_power()


class SimulatedSigns:
    """All signs of one line. They never answer."""

    def __init__(self, signs: Sequence[SimulatedSign]) -> None:
        self._signs = signs

    def take(self, data: bytes) -> bytes:
        for sign in self._signs:
            sign.take(data)
        return b""

    def power_cycle(self) -> None:
        for sign in self._signs:
            sign.power_cycle()

    def obey(self, order: Order) -> tuple[Order, bytes]:
        if order["ask"] != "face":
            raise ValueError(f"a sign cannot be asked for {order['ask']!r}")
        wanted = order.get("address", self._signs[0].settings.address)
        for sign in self._signs:
            if sign.settings.address == wanted:
                return {"face": sign.screen.as_order()}, b""
        raise ValueError(f"there is no sign with the address {wanted!r}")


def simulated_signs(arguments: argparse.Namespace) -> SimulatedSigns:
    settings = [
        SignSettings(
            name=f"sign-{address}",
            protocol=SignProtocol(arguments.protocol),
            columns=arguments.columns,
            rows=arguments.rows,
            address=address,
            template=arguments.template,
            blank=arguments.blank,
        )
        for address in arguments.address or [None]
    ]
    check_signs(settings)
    return SimulatedSigns([SimulatedSign(each) for each in settings])


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m drivers.signs.simulator", description="Simulated counter signs.")
    parser.add_argument("--protocol", choices=[each.value for each in SignProtocol], required=True)
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--link", type=Path, help="the path of its serial line, as /dev/serial/by-id has them")
    place.add_argument("--port", type=int, help="where it listens on TCP; 0 for any free port")
    parser.add_argument("--control-port", type=int, help="where faults are asked for; 0 for any free port")
    parser.add_argument("--columns", type=int, default=20)
    parser.add_argument("--rows", type=int, default=2)
    parser.add_argument("--address", type=int, action="append", help="once for each sign on the line")
    parser.add_argument("--template", help="for the protocol frame")
    parser.add_argument("--blank", default=" ")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    given = parser.parse_args(arguments)
    signs = simulated_signs(given)
    end: FarEnd = SerialFarEnd(signs, given.link) if given.link else TcpFarEnd(signs, given.port)
    asyncio.run(run_far_end(end, control_port=given.control_port))


if __name__ == "__main__":
    main()
