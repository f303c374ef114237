"""A receipt printer in the network that is not there: a process with a real socket, real bytes, and faults on command.

    python -m drivers.printers.simulator --port 9100 --out tickets --control-port 9101

Each ticket is saved as `ticket-0001.bin` and as its picture; paper that is no ticket, as `scrap-0001.bin`. The first
line on the standard output says on which ports it listens (0 asks for any free one). On the control port each line is a
JSON object, answered by one:

    {"fault": "paper_out"}  {"fault": "close_after", "bytes": 2000}  {"fault": "slow_answers", "ms": 300}
    {"fault": "paper_out_after", "tickets": 3}  {"fault": null}  {"ask": "tickets"}  {"do": "take_ticket"}
"""

import argparse
import asyncio
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from drivers.printers.simulated_printer import Condition, Fault, Model, SimulatedPrinter
from drivers.printers.simulated_socket import PrinterOnTcp
from drivers.printers.ticket_folder import TicketFolder
from drivers.simulated_end import serve_until_stopped

HEAD_DOTS: Final = {80: 576, 58: 384}
AMOUNTS: Final = ("bytes", "ms", "tickets")

Order = dict[str, object]


class Control:
    """The hand that makes the printer fail, one JSON object per line."""

    def __init__(self, printer: SimulatedPrinter, line: PrinterOnTcp, folder: TicketFolder) -> None:
        self._printer = printer
        self._line = line
        self._folder = folder

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            try:
                answer = await self._obey(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                answer = {"ok": False, "error": f"{type(error).__name__}: {error}"}
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
        writer.close()

    async def _obey(self, order: Order) -> Order:
        if order.get("ask") == "tickets":
            return {"ok": True, "tickets": len(self._folder)}
        if order.get("ask") == "paper":
            return {
                "ok": True,
                "tickets": len(self._folder),
                "scraps": self._folder.scraps,
                "in_outlet": self._printer.in_outlet,
                "taken_back": self._printer.taken_back,
            }
        if order.get("do") == "take_ticket":
            self._printer.take_ticket()
            return {"ok": True}
        await self._line.change(_condition(order))
        return {"ok": True}


def _condition(order: Order) -> Condition:
    amount = next((order[name] for name in AMOUNTS if name in order), 0)
    if not isinstance(amount, int) or amount < 0:
        raise ValueError(f"{' or '.join(AMOUNTS)} must be a whole number, not {amount!r}")
    name = order["fault"]
    fault = None if name is None else Fault(str(name))
    if fault in (Fault.SLOW, Fault.SLOW_ANSWERS, Fault.PAPER_OUT_AFTER) and amount == 0:
        raise ValueError(f'"{fault}" needs how many bytes in a second, ms before an answer or tickets')
    return Condition(fault, amount)


async def run(arguments: argparse.Namespace) -> None:
    arguments.out.mkdir(parents=True, exist_ok=True)
    folder = TicketFolder(arguments.out, head_dots=HEAD_DOTS[arguments.paper_mm], letters=arguments.letters)
    model = Model(
        knows_process_ids=not arguments.no_process_ids,
        knows_clearing=not arguments.no_clearing,
        presents=arguments.presenter,
    )
    printer = SimulatedPrinter(on_ticket=folder.keep, on_scrap=folder.keep_scrap, model=model)
    line = PrinterOnTcp(printer, arguments.port)
    await serve_until_stopped(line, Control(printer, line, folder).serve, control_port=arguments.control_port)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m drivers.printers.simulator", description="A simulated printer.")
    parser.add_argument("--port", type=int, required=True, help="where it listens for tickets; 0 for any free port")
    parser.add_argument("--out", type=Path, required=True, help="the folder for tickets and their pictures")
    parser.add_argument("--control-port", type=int, help="where faults are asked for; 0 for any free port")
    parser.add_argument("--paper-mm", type=int, choices=tuple(HEAD_DOTS), default=80)
    parser.add_argument("--letters", type=Path, help="a font file for the pictures of tickets sent as text")
    parser.add_argument("--no-process-ids", action="store_true", help="an older printer, which ignores GS ( H")
    parser.add_argument("--no-clearing", action="store_true", help="a printer that ignores DLE DC4 8")
    parser.add_argument("--presenter", action="store_true", help="a kiosk printer that holds tickets in its outlet")
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    asyncio.run(run(parser.parse_args(arguments)))


if __name__ == "__main__":
    main()
