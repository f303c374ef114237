"""A clerk's call panel that is not there: a process with a real line, real bytes, and faults on command.

    python -m drivers.lights.panel_simulator --link /tmp/panel-3 --control-port 0
    python -m drivers.lights.panel_simulator --protocol lines --button NEXT=next --port 0 --control-port 0

The first line on the standard output says where it is. On its control port (`drivers.simulated_end`) it adds:

    {"press": "next"}   {"press": "next", "times": 5}   a button, or one that bounces
    {"say": "01 01 31"}                                 these bytes
    {"ask": "lamp"}                                     its lamp, and how often it beeped
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.lights.panel import QSYSTEM_BUTTONS, Button, PanelProtocol, PanelSettings
from drivers.lights.panel_reading import reader_for
from drivers.lights.simulated_panel import SimulatedPanel
from drivers.simulated_end import FarEnd, SerialFarEnd, TcpFarEnd, run_far_end


def panel_settings(arguments: argparse.Namespace) -> PanelSettings:
    buttons = dict(QSYSTEM_BUTTONS)
    if arguments.button:
        buttons = {key: Button(meaning) for key, _, meaning in (each.rpartition("=") for each in arguments.button)}
    settings = PanelSettings(PanelProtocol(arguments.protocol), buttons, arguments.address)
    reader_for(settings)  # says what cannot be meant
    return settings


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m drivers.lights.panel_simulator", description="A simulated call panel."
    )
    parser.add_argument("--protocol", choices=[each.value for each in PanelProtocol], default="qsystem")
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--link", type=Path, help="the path of its serial line, as /dev/serial/by-id has them")
    place.add_argument("--port", type=int, help="where it listens on TCP; 0 for any free port")
    parser.add_argument("--control-port", type=int, help="where faults are asked for; 0 for any free port")
    parser.add_argument("--button", action="append", help='what it sends and what that means, such as "NEXT=next"')
    parser.add_argument("--address", type=int, default=1)
    parser.add_argument("--echo", action="store_true", help="its adapter hears itself")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    given = parser.parse_args(arguments)
    panel = SimulatedPanel(panel_settings(given), echoes=given.echo)
    end: FarEnd = SerialFarEnd(panel, given.link) if given.link else TcpFarEnd(panel, given.port)
    asyncio.run(run_far_end(end, control_port=given.control_port))


if __name__ == "__main__":
    main()
