"""The house's logo in pure black and white, since a print head knows no grey."""

import logging
from pathlib import Path

from PIL import Image, ImageOps

log = logging.getLogger("printer")

INK_BELOW = 170
"""House colours are often mid-grey when their colour is taken away; they must come out black, not vanish."""


def logo_that_fits(path: Path, *, width: int, height: int) -> Image.Image | None:
    """The logo within these dots, or None with a line in the log: a visitor gets a ticket without logo, not none."""
    try:
        with Image.open(path) as file:
            flat = _on_white(file)
    except OSError as error:  # missing, forbidden, and PIL.UnidentifiedImageError
        log.warning("The logo %s cannot be drawn on tickets: %s.", path, error)
        return None
    fitted = ImageOps.contain(flat, (width, height), Image.Resampling.LANCZOS)
    return fitted.point([0 if grey < INK_BELOW else 255 for grey in range(256)])


def _on_white(picture: Image.Image) -> Image.Image:
    coloured = picture.convert("RGBA")
    ground = Image.new("RGBA", coloured.size, "white")
    flat = Image.alpha_composite(ground, coloured).convert("L")
    ink = ImageOps.invert(flat).getbbox()
    return flat.crop(ink) if ink else flat
