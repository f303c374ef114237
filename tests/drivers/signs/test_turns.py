from drivers.signs.sign import BLANK, SignFace, SignProtocol, SignSettings
from drivers.signs.turns import Pace, SignTurns

PACE = Pace(resend_every_s=10.0, blink_for_s=4.0)
ONE, TWO = (SignSettings(name, SignProtocol.FRAME) for name in ("one", "two"))
A012, A013 = SignFace("A012", "Balie 3"), SignFace("A013", "Balie 3")


def written(turns: SignTurns, now_s: float) -> list[tuple[str, SignFace]]:
    """All that is due now, as the thread writes it."""
    faces = []
    while (turn := turns.next(now_s)) is not None:
        sign, face = turn
        faces.append((sign.name, face))
        turns.sent(sign.name, face, now_s)
    return faces


def test_each_sign_is_written_once_at_the_start() -> None:
    assert written(SignTurns([ONE, TWO], PACE), 100.0) == [("one", BLANK), ("two", BLANK)]


def test_a_new_face_is_due_at_once_and_only_for_its_own_sign() -> None:
    turns = SignTurns([ONE, TWO], PACE)
    written(turns, 100.0)
    turns.show("two", A012, 101.0)

    assert written(turns, 101.0) == [("two", A012)]


def test_there_is_no_backlog_only_the_newest_face() -> None:
    turns = SignTurns([ONE], PACE)
    turns.show("one", A012, 100.0)
    turns.show("one", A013, 100.1)

    assert written(turns, 100.2) == [("one", A013)]


def test_a_face_that_changed_while_it_was_written_stays_due() -> None:
    turns = SignTurns([ONE], PACE)
    turns.show("one", A012, 100.0)
    assert turns.next(100.0) == (ONE, A012)
    turns.show("one", A013, 100.1)
    turns.sent("one", A012, 100.2)

    assert turns.next(100.2) == (ONE, A013)


def test_everything_is_written_again_after_the_time_for_it() -> None:
    turns = SignTurns([ONE], PACE)
    turns.show("one", A012, 100.0)
    written(turns, 100.0)

    assert turns.wait_s(103.0) == 7.0
    assert written(turns, 109.9) == []
    assert written(turns, 110.0) == [("one", A012)]


def test_everything_is_written_again_after_a_re_open() -> None:
    turns = SignTurns([ONE, TWO], PACE)
    written(turns, 100.0)
    turns.all_anew()

    assert [name for name, _ in written(turns, 100.1)] == ["one", "two"]


def test_a_sign_is_dimmed_after_an_opening_and_then_seldom() -> None:
    turns = SignTurns([ONE], Pace(dim_every_s=600.0))
    assert turns.dims("one", 100.0)
    turns.dimmed("one", 100.0)

    assert not turns.dims("one", 699.0)
    assert turns.dims("one", 700.0)
    turns.dimmed("one", 700.0)
    turns.all_anew()
    assert turns.dims("one", 701.0)


def test_a_fresh_call_blinks_and_ends_by_itself() -> None:
    turns = SignTurns([ONE], PACE)
    fresh = SignFace("A012", "Balie 3", blink=True)
    turns.show("one", fresh, 100.0)

    assert written(turns, 100.0) == [("one", fresh)]
    assert turns.wait_s(101.0) == 3.0
    assert written(turns, 104.0) == [("one", A012)]


def test_a_recall_blinks_again() -> None:
    turns = SignTurns([ONE], PACE)
    fresh = SignFace("A012", "Balie 3", blink=True)
    turns.show("one", fresh, 100.0)
    written(turns, 104.0)
    turns.show("one", fresh, 105.0)

    assert written(turns, 105.0) == [("one", fresh)]


def test_a_busy_sign_does_not_keep_its_neighbour_waiting() -> None:
    turns = SignTurns([ONE, TWO], PACE)
    written(turns, 100.0)
    turns.show("two", A012, 101.0)
    for second in range(1, 20):
        turns.show("one", A013, 101.0 + second)

    assert turns.next(121.0) == (TWO, A012)
