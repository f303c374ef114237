"""The QR code that a visitor's phone reads from the screen."""

QUIET_MODULES = 4
"""White around the code, as its standard asks; the page lies it on white besides."""


def phone_code(link: str) -> str:
    """A picture of one pixel a module as a data URL: Qt enlarges it by itself, without a call into Python."""
    import segno  # a kiosk whose printer works never needs it

    return str(segno.make_qr(link, error="m", boost_error=False).png_data_uri(scale=1, border=QUIET_MODULES))
