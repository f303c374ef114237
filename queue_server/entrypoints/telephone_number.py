"""A telephone number of the settings (E.164) as people here write, read and dial it."""

import re

COUNTRY = "+31"
MUNICIPAL = re.compile(r"14\d{3,4}")
"""A municipality's own, dialled without an area code: 14 010."""

MOBILE = "06"
SHORT_AREA = re.compile(r"0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[58])")
"""Three digits; every other area has four."""

LENGTH = 10


def readable(number: str) -> str:
    """One of another country, or of another form, stays as it is."""
    if not number.startswith(COUNTRY):
        return number
    rest = number.removeprefix(COUNTRY)
    if MUNICIPAL.fullmatch(rest):
        return f"{rest[:2]} {rest[2:]}"
    return _parted(f"0{rest}")


def _parted(national: str) -> str:
    if len(national) != LENGTH:
        return national
    if national.startswith(MOBILE):
        ends = [2, 4, 6, 8, 10]
    elif SHORT_AREA.match(national):
        ends = [3, 6, 8, 10]
    else:
        ends = [4, 6, 8, 10]
    return " ".join(national[begin:end] for begin, end in zip([0, *ends], ends, strict=False))
