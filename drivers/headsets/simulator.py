"""A headset socket that is not there: a process with a real line, the kernel's bytes, and faults on command.

    python -m drivers.headsets.simulator --link /tmp/headset --control-port 0

The first line on the standard output says where it is; the kiosk's setting is `evdev:///tmp/headset`. A terminal cannot
be asked for its switch as the kernel's own device can, so a plug that is in from the beginning is noticed only when it
moves. On the control port (`drivers.simulated_end`) it adds:

    {"plug": true}  {"plug": false, "bounces": 3}   a plug goes in or out, cleanly or not
    {"drop": true}                                  the kernel lost events
    {"say": "00 ff"}                                these bytes
    {"ask": "plugged"}
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.headsets.simulated_jack import SimulatedJack
from drivers.simulated_end import SerialFarEnd, run_far_end


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m drivers.headsets.simulator", description="A headset socket.")
    parser.add_argument("--link", type=Path, required=True, help="the path of its line")
    parser.add_argument("--control-port", type=int, help="where faults are asked for; 0 for any free port")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    given = parser.parse_args(arguments)
    asyncio.run(run_far_end(SerialFarEnd(SimulatedJack(), given.link), control_port=given.control_port))


if __name__ == "__main__":
    main()
