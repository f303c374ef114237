"""The morning in figures: what the server's interval log says, what people saw, and whether both agree."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from balie.demo.register import Press, Record
from balie.demo.sign_watch import SeenAtTheSign, called_to
from balie.demo.visitors import End, Way


@dataclass(frozen=True)
class Evidence:
    """Everything that the summary is counted from."""

    records: Sequence[Record]
    presses: Sequence[Press]
    calls: Sequence[tuple[str, int]]
    painted_ns: Mapping[int, int]
    """When the display had painted which event."""
    figures: Mapping[str, Any]
    visits: Sequence[Mapping[str, Any]]
    tickets: int
    screens: Sequence[str]
    complaints: Sequence[str]
    sign: SeenAtTheSign


def painted_in(trace: Path) -> dict[int, int]:
    """The display's own marks: the machine's time at which the frame with this event was on the glass."""
    found: dict[int, int] = {}
    for line in trace.read_text(encoding="utf-8").splitlines():
        mark = json.loads(line)
        if mark["mark"] == "painted":
            found.setdefault(mark["seq"], mark["ns"])
    return found


def summarised(evidence: Evidence) -> dict[str, Any]:
    """`summary.json`, to the letter of the contract."""
    called_there = called_to(evidence.sign.counter, evidence.visits)
    asked_for = evidence.figures["help"]
    faults = [
        *faults_of(evidence.records),
        *evidence.complaints,
        *evidence.sign.faults(called_there),
        *help_faults(evidence.records, asked_for),
    ]
    latencies = call_to_display_ms(evidence)
    numbers = {visit["number"] for visit in evidence.visits}
    known = {record.number for record in evidence.records if record.number}
    lost = len(known - numbers) + sum(record.end is None for record in evidence.records)
    twice = called_twice(evidence.visits)
    return {
        "visitors": len(evidence.records),
        "checked_in": evidence.figures["visits"],
        "tickets_printed": evidence.tickets,
        "called": evidence.figures["called"],
        "served": evidence.figures["served"],
        "no_shows": evidence.figures["no_shows"],
        "lost": lost,
        "called_twice": twice,
        "wait_mean_s": _rounded(evidence.figures["wait_mean_s"]),
        "within_5_min_share": _rounded(evidence.figures["punctual_share"], 3),
        "call_to_display_ms": {"p50": _percentile(latencies, 50), "p99": _percentile(latencies, 99)},
        "sign": {
            "counter": evidence.sign.counter,
            "called": len(called_there),
            "shown": len(evidence.sign.numbers & called_there),
            "lamps": list(evidence.sign.lamps),
        },
        "help": {"calls": asked_for["calls"], "answer_mean_s": _rounded(asked_for["answer_mean_s"])},
        "screens": list(evidence.screens),
        "faults": faults,
        "ok": not faults and lost == 0 and twice == 0 and bool(evidence.records),
    }


def faults_of(records: Iterable[Record]) -> list[str]:
    """Whose way did not go as it should, in a sentence each."""
    faults = []
    for record in records:
        who = f"{record.visitor.name} ({record.visitor.way}, number {record.number or 'none'})"
        faults += [f"{who}: {remark}" for remark in record.remarks]
        if record.end is None:
            faults.append(f"{who}: never got to an end")
        elif record.end is not record.visitor.end:
            faults.append(f"{who}: ended as {record.end}, should have been {record.visitor.end}")
    return faults


def help_faults(records: Iterable[Record], figures: Mapping[str, Any]) -> list[str]:
    """Whoever called a member of staff to a kiosk was seen, and somebody went."""
    asked = sum(record.visitor.way is Way.NEEDS_HELP for record in records)
    answered = round(figures["calls"] * (figures["answered_share"] or 0))
    if (figures["calls"], answered) == (asked, asked):
        return []
    return [
        f"{asked} people asked for a person at a kiosk: the server knows of {figures['calls']}, answered {answered}"
    ]


def called_twice(visits: Iterable[Mapping[str, Any]]) -> int:
    """Visits that two counters called in one leg; a recall by the same counter is one call."""
    twice = 0
    for visit in visits:
        calls = Counter(stay["leg"] for stay in visit["stays"] if stay["state"] == "called")
        twice += any(count > 1 for count in calls.values())
    return twice


def call_to_display_ms(evidence: Evidence) -> list[float]:
    """From the clerk's finger to the glass of the display, for every call whose frame was painted."""
    presses: dict[str, list[int]] = {}
    for press in evidence.presses:
        presses.setdefault(press.number, []).append(press.ns)
    found = []
    for number, seq in evidence.calls:
        pressed = presses.get(number)
        painted = evidence.painted_ns.get(seq)
        if pressed and painted is not None:
            found.append((painted - pressed.pop(0)) / 1e6)
    return [latency for latency in found if latency >= 0]


def report(summary: Mapping[str, Any], figures: Mapping[str, Any], ends: Counter[End]) -> str:
    """The day's figures for the terminal."""
    latency = summary["call_to_display_ms"]
    rows = [
        ("people", f"{summary['visitors']}, of whom {summary['checked_in']} checked in"),
        ("with appointment / walk-in", f"{figures['with_appointment']} / {figures['walk_ins']}"),
        ("tickets printed", f"{summary['tickets_printed']}"),
        ("called, served, no-show", f"{summary['called']}, {summary['served']}, {summary['no_shows']}"),
        ("sent on with a sentence", f"{ends[End.TURNED_AWAY]}"),
        ("mean wait", _minutes(summary["wait_mean_s"])),
        ("called within 5 minutes", _share(summary["within_5_min_share"])),
        ("called before their time", f"{figures['called_before_time']}"),
        ("mean transaction", _minutes(figures["transaction_mean_s"])),
        ("finger to display", f"p50 {latency['p50']} ms, p99 {latency['p99']} ms"),
        ("asked for a person", _asked_for(summary["help"])),
        (f"sign of {summary['sign']['counter']}", _at_the_sign(summary["sign"])),
        ("lost / called twice", f"{summary['lost']} / {summary['called_twice']}"),
        ("pictures", f"{len(summary['screens'])}"),
    ]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"  {name:<{width}}  {value}" for name, value in rows)


def _at_the_sign(sign: Mapping[str, Any]) -> str:
    return f"{sign['shown']} of {sign['called']} calls shown; light: {', '.join(sign['lamps']) or 'dark'}"


def _asked_for(help_: Mapping[str, Any]) -> str:
    answered = help_["answer_mean_s"]
    return f"{help_['calls']}" if answered is None else f"{help_['calls']}, answered after {_minutes(answered)}"


def _percentile(values: Sequence[float], percent: int) -> float | None:
    if not values:
        return None
    if len(values) == 1:
        return round(values[0], 1)
    return round(quantiles(values, n=100, method="inclusive")[percent - 1], 1)


def _rounded(value: float | None, digits: int = 1) -> float | None:
    return None if value is None else round(value, digits)


def _minutes(seconds: float | None) -> str:
    return "nobody" if seconds is None else f"{seconds / 60:.1f} minutes"


def _share(share: float | None) -> str:
    return "nobody" if share is None else f"{share:.0%}"
