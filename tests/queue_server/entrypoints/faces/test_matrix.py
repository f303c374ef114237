"""Parameters behind semicolons."""

from hypothesis import given
from hypothesis import strategies as st

from queue_server.entrypoints.faces.matrix import matrix_parameters


def test_a_name_may_come_several_times() -> None:
    found = matrix_parameters("servicePublicId=a;numberOfCustomers=1;servicePublicId=b")
    assert found == {"servicePublicId": ("a", "b"), "numberOfCustomers": ("1",)}


def test_what_has_no_value_is_left_out() -> None:
    assert matrix_parameters(";servicePublicId=;numberOfCustomers;=x;a=b=c;") == {"": ("x",), "a": ("b=c",)}


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert all(matrix_parameters(text).values())
