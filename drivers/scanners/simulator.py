"""A hand scanner on a serial line that is not there: a process with a real line, real bytes, and faults on command.

    python -m drivers.scanners.simulator --link /tmp/scanner --control-port 0
    python -m drivers.scanners.simulator --port 0 --control-port 0 --framing cr-lf

The first line on the standard output says where it is. On its control port (`drivers.simulated_end`) it adds:

    {"scan": "HTTPS://..."}                  a code is held before it
    {"scan": "HTTPS://...", "half": true}    and the line breaks off in the middle of it
    {"set": "stx-etx"}                       somebody showed it a set-up code
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.scanners.simulated_hand_scanner import FRAMINGS, SimulatedHandScanner
from drivers.simulated_end import FarEnd, SerialFarEnd, TcpFarEnd, run_far_end


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m drivers.scanners.simulator", description="A simulated hand scanner."
    )
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--link", type=Path, help="the path of its serial line, as /dev/serial/by-id has them")
    place.add_argument("--port", type=int, help="where it listens on TCP; 0 for any free port")
    parser.add_argument("--control-port", type=int, help="where faults are asked for; 0 for any free port")
    parser.add_argument("--framing", choices=sorted(FRAMINGS), default="cr", help="what it puts around a code")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    given = parser.parse_args(arguments)
    scanner = SimulatedHandScanner(given.framing)
    end: FarEnd = SerialFarEnd(scanner, given.link) if given.link else TcpFarEnd(scanner, given.port)
    asyncio.run(run_far_end(end, control_port=given.control_port))


if __name__ == "__main__":
    main()
