"""Every fault of every device, several times: what was lost, untrue or did not heal, and which screen stood still."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from bench.figure import Figure
from reliability.output import OUTPUT
from tests.acceptance.faults.fault import Device, Fault, Observation
from tests.acceptance.faults.hall_play import can_be_heard
from tests.acceptance.faults.listening_play import can_speak
from tests.acceptance.faults.matrix import EVERY_FAULT
from tests.acceptance.faults.playing import Played, play_matrix

ROUNDS = 2
"""A stall that a fault causes is there each time; one that the machine causes is not, so the shortest is told."""
NEEDS = {Device.SOUND: can_be_heard, Device.HEADSET: can_speak, Device.VOICE: can_speak}
"""A machine with another sound server has none to kill."""
FAULTS_HERE = tuple(fault for fault in EVERY_FAULT if fault.device not in NEEDS or NEEDS[fault.device]())
SEEN_FILE = OUTPUT / "faults.jsonl"


def measure(folder: Path) -> Sequence[Figure]:
    rounds = []
    for number in range(1, ROUNDS + 1):
        place = folder / f"round-{number}"
        place.mkdir()
        rounds.append(play_matrix(place, side_by_side=False))
        wrong = rounds[-1].went_wrong
        print(f"faults: round {number} of {ROUNDS}, {len(wrong)} went wrong", file=sys.stderr, flush=True)
        for fault, why in wrong.items():
            print(f"faults: {fault}: {why}", file=sys.stderr, flush=True)
    seen = [observation for played in rounds for observation in played.seen.values()]
    SEEN_FILE.write_text("".join(f"{json.dumps(asdict(each))}\n" for each in seen), encoding="utf-8")
    return [*_promises(rounds, seen), *_stalls(rounds)]


def _promises(rounds: Sequence[Played], seen: Sequence[Observation]) -> list[Figure]:
    wanted = len(rounds) * len(FAULTS_HERE)
    wrong = [fault for fault in FAULTS_HERE for played in rounds if not _is_as_it_should_be(fault, played)]
    note = f"{len(FAULTS_HERE)} faults, {len(rounds)} times each, on real programs; a visitor before, during and after"
    at = f"@{len(FAULTS_HERE)}"
    return [
        Figure(f"faults.lost{at}", sum(each.lost for each in seen), "tickets", n=wanted, note=note),
        Figure(f"faults.untrue{at}", sum(each.untrue for each in seen), "reports", n=wanted, note=note),
        Figure(f"faults.not_recovered{at}", len(wrong), "faults", n=wanted, note=note),
    ]


def _is_as_it_should_be(fault: Fault, played: Played) -> bool:
    seen = played.seen.get(str(fault))
    return seen is not None and seen.visitor in fault.visitor and fault.staff in seen.staff


def _stalls(rounds: Sequence[Played]) -> list[Figure]:
    figures = []
    for fault in FAULTS_HERE:
        stalls = [played.seen[str(fault)].stall_ms for played in rounds if str(fault) in played.seen]
        if stalls:
            floor = min(_of(fault.device, [played.baseline_ms for played in rounds]))
            name = f"faults.longest_stall_ms@{_short(fault)}"
            figures.append(Figure(name, min(stalls), "ms", floor, len(stalls), _NOTE))
    if figures:
        worst = max(figures, key=lambda figure: figure.value or 0.0)
        note = f"the worst of them, {worst.name.partition('@')[2]}"
        figures.insert(0, Figure("faults.longest_stall_ms", worst.value, "ms", worst.floor, worst.n, note))
    return figures


def _of(device: str, baselines: Sequence[Mapping[str, float]]) -> list[float]:
    return [baseline[device] for baseline in baselines if device in baseline] or [0.0]


def _short(fault: Fault) -> str:
    return f"{fault.device}/{fault.name}".replace(", ", "-").replace(" ", "_")


_NOTE = (
    "how long a screen's own thread stood still at most, in the calmer round; the floor is the same with nothing "
    "wrong; 0 is less than 20 ms"
)
