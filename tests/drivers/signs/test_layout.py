from drivers.signs.layout import rows_of
from drivers.signs.lettering import CP858
from drivers.signs.sign import BLANK, SignFace, SignProtocol, SignSettings


def sign(*, rows: int = 2, columns: int = 20) -> SignSettings:
    return SignSettings("sign-3", SignProtocol.DM_D, rows=rows, columns=columns)


def test_the_number_stands_above_the_counter() -> None:
    assert rows_of(SignFace("A012", "Balie 3"), sign(), CP858) == ("A012", "Balie 3")


def test_one_row_holds_both_when_there_is_room() -> None:
    assert rows_of(SignFace("A012", "Balie 3"), sign(rows=1, columns=12), CP858) == ("A012 Balie 3",)


def test_one_row_without_room_holds_the_number() -> None:
    assert rows_of(SignFace("A012", "Balie 3"), sign(rows=1, columns=11), CP858) == ("A012",)


def test_when_nobody_is_called_one_row_holds_the_counter() -> None:
    assert rows_of(SignFace("", "Balie 3"), sign(rows=1), CP858) == ("Balie 3",)


def test_nothing_is_longer_than_the_sign_is_wide() -> None:
    assert rows_of(SignFace("A012", "Balie Burgerzaken 3"), sign(columns=7), CP858) == ("A012", "Balie B")


def test_an_arrow_stands_on_the_side_to_which_it_points() -> None:
    assert rows_of(SignFace("A012", "Balie 3", arrow="→"), sign(), CP858)[1] == "Balie 3 >"
    assert rows_of(SignFace("A012", "Balie 3", arrow="←"), sign(), CP858)[1] == "< Balie 3"


def test_an_arrow_without_a_number_is_not_shown() -> None:
    assert rows_of(SignFace("", "Balie 3", arrow="→"), sign(), CP858) == ("", "Balie 3")


def test_a_blank_face_is_blank_in_every_row() -> None:
    assert rows_of(BLANK, sign(rows=4), CP858) == ("", "", "", "")
