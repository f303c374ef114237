"""Where somebody has to go who is at the wrong place of the same organisation."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.choices import in_language
from wire.house import OtherPlace


@dataclass(frozen=True)
class OtherWay:
    name: str
    address: str = ""
    route: str = ""


def other_way(location: str, places: Iterable[OtherPlace], language: str) -> OtherWay:
    """`location` is a site's id or its name; of a place that nobody described, that is all there is to say."""
    for place in places:
        if location == place.site or location in place.name.values():
            return OtherWay(in_language(place.name, language), place.address, in_language(place.route, language))
    return OtherWay(location)
