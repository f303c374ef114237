"""A signal tower that is not there: a process with a real socket, real bytes, and faults on command.

    python -m drivers.lights.simulator --protocol patlite --port 10000 --control-port 0

The first line on the standard output says where it is. On its control port (`drivers.simulated_end`) it adds:

    {"ask": "face"}                 the lamps that are on, and whether the buzzer sounds
    {"refuse": true}                it answers every order with NAK, as one whose settings forbid the command
    {"touched": "red"}              somebody else lights this lamp, once
    {"stuck": "red"}                somebody else lights it again after each order

With `--protocol printer_buzzer` or `epson_buzzer` it is a printer's buzzer and says how often it buzzed ("buzzes").
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.lights.light import LightProtocol
from drivers.lights.simulated_buzzer import SimulatedBuzzer
from drivers.lights.simulated_tower import DIALECTS, SimulatedTower
from drivers.line_faults import FarDevice
from drivers.simulated_end import FarEnd, SerialFarEnd, TcpFarEnd, run_far_end


def simulated_light(protocol: LightProtocol) -> FarDevice:
    return SimulatedTower(DIALECTS[protocol]) if protocol in DIALECTS else SimulatedBuzzer(protocol)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m drivers.lights.simulator", description="A simulated call light.")
    parser.add_argument("--protocol", choices=[each.value for each in LightProtocol], required=True)
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--link", type=Path, help="the path of its serial line, as /dev/serial/by-id has them")
    place.add_argument("--port", type=int, help="where it listens on TCP; 0 for any free port")
    parser.add_argument("--control-port", type=int, help="where faults are asked for; 0 for any free port")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    given = parser.parse_args(arguments)
    light = simulated_light(LightProtocol(given.protocol))
    end: FarEnd = SerialFarEnd(light, given.link) if given.link else TcpFarEnd(light, given.port)
    asyncio.run(run_far_end(end, control_port=given.control_port))


if __name__ == "__main__":
    main()
