"""The summary of a morning says when something went otherwise than it should."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from balie.demo.register import Press, Record, Register
from balie.demo.sign_watch import SeenAtTheSign
from balie.demo.summary import Evidence, summarised
from balie.demo.visitors import End, Visitor, Way

ANNA = Visitor("anna", Way.ON_TIME, "paspoort", comes_min=5, minutes=7, appointed_min=10)


def record(end: End | None, *remarks: str) -> Record:
    return Record(ANNA, number="A001", end=end, remarks=list(remarks))


def evidence(records: Sequence[Record], **changed: Any) -> Evidence:
    nobody = {"calls": 0, "answered_share": None, "answer_mean_s": None}
    figures = {
        "help": nobody,
        "visits": 1,
        "called": 1,
        "served": 1,
        "no_shows": 0,
        "wait_mean_s": 61.25,
        "punctual_share": 1.0,
    }
    visits = [
        {"number": "A001", "stays": [{"state": "called", "leg": 1, "counter": "balie-2"}, {"state": "done", "leg": 1}]}
    ]
    plain = Evidence(
        records=records,
        presses=[Press("A001", 1_000_000)],
        calls=[("A001", 12)],
        painted_ns={12: 21_000_000},
        figures=figures,
        visits=visits,
        tickets=1,
        screens=["kiosk-welcome.png"],
        complaints=[],
        sign=SeenAtTheSign("balie-2", [(0.5, ("A001", "Balie 2"))], ["green on", "red on"]),
    )
    return replace(plain, **changed)


def test_a_good_morning_is_ok() -> None:
    summary = summarised(evidence([record(End.SERVED)]))
    assert summary["ok"] is True
    assert summary["call_to_display_ms"] == {"p50": 20.0, "p99": 20.0}
    assert summary["wait_mean_s"] == 61.2


def test_somebody_whose_way_never_ends_is_lost() -> None:
    summary = summarised(evidence([record(None)]))
    assert (summary["ok"], summary["lost"]) == (False, 1)


def test_another_end_than_the_right_one_is_a_fault() -> None:
    summary = summarised(evidence([record(End.NO_SHOW)]))
    assert summary["ok"] is False
    assert "should have been served" in summary["faults"][0]


def test_whoever_asked_for_a_person_was_seen_and_answered() -> None:
    asked = replace(record(End.SERVED), visitor=replace(ANNA, way=Way.NEEDS_HELP))
    for calls, share, faults in ((1, 1.0, 0), (1, 0.0, 1), (0, None, 1)):
        figures = {**evidence([]).figures, "help": {"calls": calls, "answered_share": share, "answer_mean_s": None}}
        assert len(summarised(evidence([asked], figures=figures))["faults"]) == faults


def test_two_calls_in_one_leg_are_called_twice() -> None:
    stay = {"state": "called", "leg": 1, "counter": "balie-2"}
    twice = [{"number": "A001", "stays": [stay, stay]}]
    summary = summarised(evidence([record(End.SERVED)], visits=twice))
    assert (summary["ok"], summary["called_twice"]) == (False, 1)


def test_a_number_that_the_server_does_not_know_is_lost() -> None:
    assert summarised(evidence([record(End.SERVED)], visits=[]))["lost"] == 1


def test_a_sign_that_showed_what_the_hall_said_is_counted() -> None:
    sign = summarised(evidence([record(End.SERVED)]))["sign"]
    assert (sign["called"], sign["shown"]) == (1, 1)


def test_a_number_on_the_sign_that_nobody_called_there_is_a_fault() -> None:
    seen = SeenAtTheSign("balie-2", [(0.5, ("A001", "Balie 2")), (0.9, ("A002", "Balie 2"))], ["green on"])
    assert summarised(evidence([record(End.SERVED)], sign=seen))["faults"] == [
        "the sign at balie-2 showed A002, whom nobody called there"
    ]


def test_a_sign_and_a_light_that_stayed_dark_are_faults() -> None:
    summary = summarised(evidence([record(End.SERVED)], sign=SeenAtTheSign("balie-2")))
    assert summary["ok"] is False
    assert summary["faults"] == ["the sign at balie-2 showed 0 of 1 calls", "the light at balie-2 stayed dark"]


def test_a_clerks_complaint_is_a_fault() -> None:
    assert summarised(evidence([record(End.SERVED)], complaints=["balie-2 could not go on"]))["ok"] is False


def test_one_number_for_two_people_is_noticed() -> None:
    register = Register()
    bram = replace(ANNA, name="bram")
    register.expect(ANNA)
    register.expect(bram)
    register.ticket(ANNA, "A001")
    register.ticket(bram, "A001")
    assert any("handed out" in remark for found in register.all() for remark in found.remarks)
