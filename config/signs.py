"""The settings of the program that drives the signs and lights of counters."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, model_validator

from config.counter_signs import LightSettings, SignSettings
from config.link import LinkSettings
from config.misfit import Misfit, MisfitError
from config.model import SettingsModel
from config.names import Id
from config.rehearsal import TraceSettings
from config.signs_coherence import light_misfits, sign_misfits


class SignsSettings(SettingsModel):
    """Everything that the program at the counters' cables needs to know before it reaches its server."""

    name: Id
    """The device's name on the link and in messages; the same as given to `balie enrol`."""

    link: LinkSettings
    """How to reach the queue server."""

    counter_words: Annotated[str, Field(max_length=40)] = "Balie {label}"
    """What a sign with room for it says beside the number; `{label}` is the counter's own label."""

    signs: tuple[SignSettings, ...] = ()
    """The signs; a counter may have several."""

    lights: tuple[LightSettings, ...] = ()
    """The lights and buzzers."""

    trace: TraceSettings | None = None
    """A time for each event, in benchmarks only."""

    @model_validator(mode="after")
    def _the_parts_fit_each_other(self) -> "SignsSettings":
        misfits = [
            *sign_misfits(self.signs),
            *light_misfits(self.lights),
            *self._nothing_to_drive(),
        ]
        if misfits:
            raise MisfitError(misfits)
        return self

    def _nothing_to_drive(self) -> Iterator[Misfit]:
        if not self.signs and not self.lights:
            yield Misfit("at least one entry in signs or lights", at=("signs",), found="none")
