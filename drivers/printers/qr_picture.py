"""The QR code of a ticket, drawn so that a worn print head and a tired scanner still manage."""

import segno
from PIL import Image

QR_MODULE_DOTS = 6
"""0.75 mm: with dead columns in the head such a code is still read; with 3 dots it is not."""
QR_QUIET_MODULES = 4
"""White around the code, as its standard asks."""
QR_QUIET_DOTS = QR_QUIET_MODULES * QR_MODULE_DOTS


def qr_picture(text: str) -> Image.Image:
    """The code with its quiet zone; level M survives the wear of a print head at this size of modules."""
    code = segno.make_qr(text, error="m", boost_error=False)
    rows = [bytes(0 if dark else 255 for dark in row) for row in code.matrix_iter(border=QR_QUIET_MODULES)]
    modules = Image.frombytes("L", (len(rows[0]), len(rows)), b"".join(rows))
    size = (modules.width * QR_MODULE_DOTS, modules.height * QR_MODULE_DOTS)
    return modules.resize(size, Image.Resampling.NEAREST)
