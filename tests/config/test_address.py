"""Where a site is: what other systems and letters rely on must be right."""

from pathlib import Path

import pytest

from config.loading import load
from config.site import SiteSettings
from tests.config.builders import problem, rewrite

WHOLE = """\
[address]
street = "Plein"
number = "12 bis"
postal_code = "1234 AB"
city = "Voorbeeldstad"
country = "NL"
telephone = "+31101234567"
email = "balie@voorbeeld.nl"
latitude = 52.1
longitude = 5.1
route = { nl = "Tram 2, halte Plein." }

[[departments]]"""


@pytest.fixture
def site(hall: Path) -> Path:
    return rewrite(hall / "site.toml", "[[departments]]", WHOLE)


def test_an_address_can_be_whole(site: Path) -> None:
    address = load(site, SiteSettings).address
    assert address is not None
    assert (address.number, address.telephone, address.latitude) == ("12 bis", "+31101234567", 52.1)
    assert address.route == {"nl": "Tram 2, halte Plein."}


def test_a_site_need_not_say_where_it_is(hall: Path) -> None:
    assert load(hall / "site.toml", SiteSettings).address is None


@pytest.mark.parametrize(
    ("old", "new", "key", "expected"),
    [
        ('"NL"', '"nl"', "address.country", "two capital letters"),
        ('"+31101234567"', '"010 1234567"', "address.telephone", "E.164"),
        ('"+31101234567"', '"+31 10 1234567"', "address.telephone", "without spaces"),
        ('"balie@voorbeeld.nl"', '"balie@voorbeeld"', "address.email", "an e-mail address"),
        ('"balie@voorbeeld.nl"', '"a b@voorbeeld.nl"', "address.email", "an e-mail address"),
        ('postal_code = "1234 AB"', 'postal_code = ""', "address.postal_code", "at least 1"),
        ("52.1", "91.0", "address.latitude", "at most 90"),
        ("longitude = 5.1", "", "address.longitude", "latitude and longitude together"),
        ("latitude = 52.1", "", "address.latitude", "latitude and longitude together"),
    ],
)
def test_a_wrong_part_of_an_address_is_named(site: Path, old: str, new: str, key: str, expected: str) -> None:
    found = problem(rewrite(site, old, new), SiteSettings)
    assert found.key == key
    assert expected in found.expected


def test_the_route_is_in_a_language_of_the_site(site: Path) -> None:
    found = problem(rewrite(site, 'halte Plein." }', 'halte Plein.", fr = "Tram 2." }'), SiteSettings)
    assert (found.key, found.found) == ("address.route.fr", 'a text in "fr"')
