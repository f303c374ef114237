"""`make demo` in small: a dozen people and their whole way, with everything that the contract promises left behind."""

import json
import subprocess
import sys
from pathlib import Path

CONTRACT = {
    "visitors",
    "checked_in",
    "tickets_printed",
    "called",
    "served",
    "no_shows",
    "lost",
    "called_twice",
    "wait_mean_s",
    "within_5_min_share",
    "call_to_display_ms",
    "screens",
    "ok",
}


def test_a_short_morning_ends_well_and_leaves_its_evidence(tmp_path: Path) -> None:
    out = tmp_path / "demo-output"
    command = [sys.executable, "-m", "balie.demo", "--out", str(out), "--visitors", "24", "--seconds", "24"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert summary.keys() >= CONTRACT
    assert summary["ok"] is True
    assert (summary["visitors"], summary["lost"], summary["called_twice"]) == (24, 0, 0)
    assert summary["served"] + summary["no_shows"] == summary["checked_in"] == summary["called"]
    assert summary["call_to_display_ms"]["p50"] > 0
    tickets = list(out.glob("*.bin"))
    assert len(tickets) == summary["tickets_printed"] >= summary["checked_in"]
    assert all(ticket.with_suffix(".png").exists() for ticket in tickets)
    assert all((out / screen).exists() for screen in summary["screens"])
    assert {"kiosk-welcome.png", "kiosk-ticket.png", "counter-serving.png"} <= set(summary["screens"])
    assert summary["sign"]["called"] > 0
    assert "C0" in (out / f"sign-{summary['sign']['counter']}.txt").read_text(encoding="utf-8")
    assert "sign of balie-2" in done.stdout
    assert "mean wait" in done.stdout
