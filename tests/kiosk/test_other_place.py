"""Where somebody has to go who is at the wrong place."""

import pytest

from kiosk.other_place import OtherWay, other_way
from wire.house import OtherPlace

NOORD = OtherPlace(
    site="wijkpost-noord",
    name={"nl": "Wijkpost Noord", "en": "North Office"},
    address="Kerkstraat 12",
    route={"nl": "Neem tram 5.", "en": "Take tram 5."},
)


@pytest.mark.parametrize("location", ["wijkpost-noord", "Wijkpost Noord", "North Office"])
def test_a_place_is_known_by_its_id_and_by_each_of_its_names(location: str) -> None:
    assert other_way(location, [NOORD], "en") == OtherWay("North Office", "Kerkstraat 12", "Take tram 5.")


def test_of_a_place_that_nobody_described_only_the_name_is_said() -> None:
    assert other_way("Wijkpost Zuid", [NOORD], "nl") == OtherWay("Wijkpost Zuid")
