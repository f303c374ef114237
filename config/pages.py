"""The pages that take turns on a display while nobody is called."""

from typing import Annotated

from pydantic import Field, model_validator

from config.misfit import Misfit, MisfitError
from config.model import SettingsModel
from config.paths import SettingsPath
from config.texts import Texts

KINDS = ("picture", "video", "text", "waits")


class PageSettings(SettingsModel):
    """One page of the carousel, of one kind.

    A file that is not there does not stop the display, since calls matter more than a poster: `balie check` tells of
    it, and the display leaves the page out.
    """

    picture: SettingsPath | None = None
    """A file of PNG, JPEG, WebP or SVG, shown whole and as large as it fits."""

    video: SettingsPath | None = None
    """A film that is always mute: the hall's sound belongs to the calls. H.264 in MP4 plays nearly everywhere."""

    text: Texts | None = None
    """Words that fill the page, once per language."""

    waits: bool = False
    """How many wait for each service, and how long that lasts."""

    title: Texts | None = None
    """A heading over the text or a line under the picture or the film; also what it is called for a screen reader."""

    seconds: Annotated[int, Field(ge=5, le=900)] | None = None
    """How long the page stays. 20 without it, which is enough to read thirty words twice; a film stays to its end,
    and no longer than this where it is given."""

    @model_validator(mode="after")
    def _of_one_kind(self) -> "PageSettings":
        given = [kind for kind in KINDS if getattr(self, kind)]
        if len(given) != 1:
            found = " and ".join(given) if given else "none of them"
            raise MisfitError([Misfit(f"one of {', '.join(KINDS)}", found=found)])
        return self
