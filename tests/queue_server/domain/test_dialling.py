import pytest

from queue_server.domain.dialling import dialled


@pytest.mark.parametrize("written", ["0612345678", "06 12 34 56 78", "+31 6 12345678", "0031 (0)6-12.34.56.78"])
def test_a_number_is_the_same_however_it_is_written(written: str) -> None:
    assert dialled(written) == "612345678"


@pytest.mark.parametrize(("written", "compared"), [("", ""), ("geen", ""), ("14 030", "14030"), ("٠٦", "")])
def test_a_short_number_is_compared_as_a_whole(written: str, compared: str) -> None:
    assert dialled(written) == compared
