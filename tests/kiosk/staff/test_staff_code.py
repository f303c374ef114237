"""The staff code as a hash."""

from kiosk.staff.staff_code import hash_of, is_right


def test_the_right_code_is_known_by_its_hash_and_no_other() -> None:
    code_hash = hash_of("471100")

    assert is_right(code_hash, "471100")
    assert not is_right(code_hash, "471101")
    assert not is_right(code_hash, "")


def test_the_same_code_has_another_hash_in_every_hall() -> None:
    assert hash_of("471100") != hash_of("471100")


def test_what_is_no_hash_lets_nobody_in() -> None:
    assert not is_right("471100", "471100")
