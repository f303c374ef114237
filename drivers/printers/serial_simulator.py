"""A receipt printer on a serial line that is not there: a pseudo-terminal behind a path that stays, faults on command.

    python -m drivers.printers.serial_simulator --path /tmp/printer --out tickets --control-port 9101

What goes wrong with the line is asked for as at every simulated serial device (`drivers.line_faults`); what goes wrong
in the printer itself by its trouble: {"trouble": "paper_out"}  {"trouble": null}  {"ask": "tickets"}
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from drivers.line_faults import Order
from drivers.printers.escpos_commands import UnknownBytes
from drivers.printers.simulated_printer import Condition, Fault, Model, SimulatedPrinter
from drivers.printers.ticket_folder import TicketFolder
from drivers.simulated_end import SerialFarEnd, run_far_end

log = logging.getLogger("printer.simulator")

HEAD_DOTS = {80: 576, 58: 384}


class PrinterAtLine:
    """A simulated printer as the far end of a line; noise between two tickets it forgets, as a real one does."""

    def __init__(self, folder: TicketFolder, *, knows_process_ids: bool) -> None:
        self._folder = folder
        self._printer = SimulatedPrinter(
            on_ticket=folder.keep, on_scrap=folder.keep_scrap, model=Model(knows_process_ids=knows_process_ids)
        )

    def take(self, data: bytes) -> bytes:
        try:
            return self._printer.take(data)
        except UnknownBytes as error:
            log.info("What came is forgotten: %s", error)
            return b""

    def power_cycle(self) -> None:
        self._printer.power_cycle()

    def obey(self, order: Order) -> tuple[Order, bytes]:
        if order.get("ask") == "tickets":
            return {"tickets": len(self._folder)}, b""
        name, amount = order["trouble"], order.get("bytes", 0)
        if not isinstance(amount, int) or amount < 0:
            raise ValueError(f"bytes must be a whole number, not {amount!r}")
        self._printer.condition = Condition(None if name is None else Fault(str(name)), amount)
        return {}, self._printer.work()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m drivers.printers.serial_simulator", description=__doc__)
    parser.add_argument("--path", type=Path, required=True, help="the link that stands for the port")
    parser.add_argument("--out", type=Path, required=True, help="the folder for tickets and their pictures")
    parser.add_argument("--control-port", type=int, help="where faults are asked for; 0 for any free port")
    parser.add_argument("--paper-mm", type=int, choices=tuple(HEAD_DOTS), default=80)
    parser.add_argument("--letters", type=Path, help="a font file for the pictures of tickets sent as text")
    parser.add_argument("--no-process-ids", action="store_true", help="an older printer, which ignores GS ( H")
    parsed = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    parsed.out.mkdir(parents=True, exist_ok=True)
    folder = TicketFolder(parsed.out, head_dots=HEAD_DOTS[parsed.paper_mm], letters=parsed.letters)
    printer = PrinterAtLine(folder, knows_process_ids=not parsed.no_process_ids)
    asyncio.run(run_far_end(SerialFarEnd(printer, parsed.path), control_port=parsed.control_port))


if __name__ == "__main__":
    main()
