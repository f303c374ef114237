"""The QR code of an appointment as a picture, for a mail, a calendar and a page."""

import io

DOTS_PER_MODULE = 6
"""33 modules, as a usual address has, and their quiet zone are 246 dots: crisp on any glass, less than a kilobyte."""

QUIET_MODULES = 4
"""ISO/IEC 18004: dark mail programs would otherwise take the code's edge away."""


def qr_png(content: str) -> bytes:
    """Black on white, whatever the program around it looks like."""
    import segno  # 10 ms of a start that a server without letters need not wait for

    picture = io.BytesIO()
    code = segno.make_qr(content, error="m", boost_error=False)
    code.save(picture, kind="png", scale=DOTS_PER_MODULE, border=QUIET_MODULES)
    return picture.getvalue()
