"""Faces for other systems (`[faces]` in `server.toml`): ways of booking that software of others speaks already."""

import re
from typing import Annotated

from pydantic import AfterValidator, model_validator

from config.addresses import HttpUri
from config.misfit import Misfit, MisfitError, misfit
from config.model import SettingsModel
from config.names import Id

PREFIX = re.compile(r"(?:/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+")
PREFIX_MAX_CHARS = 64
OWN_PATHS = frozenset({"a", "api", "board", "book", "healthz", "k", "link", "metrics", "openapi", "readyz", "v"})
"""What the server answers itself, as the first part of a path."""


def _prefix(path: str) -> str:
    if not PREFIX.fullmatch(path) or len(path) > PREFIX_MAX_CHARS or path.split("/")[1] in OWN_PATHS:
        raise misfit(
            'the beginning of a path in small letters, without a slash at the end, such as "/rest";'
            f" not {', '.join(sorted(OWN_PATHS))}, which the server answers itself"
        )
    return path


Prefix = Annotated[str, AfterValidator(_prefix)]
"""Where a face begins, below the address of the server."""


class Face(SettingsModel):
    """What all faces have: which enrolled programs may do what over it; those with the role `system` may do all."""

    programs: tuple[Id, ...] | None = None
    """Those that book over it, and read and cancel what they booked themselves.

    Where it is left out, each one with the role `booking` that is not among the `readers`. Empty: nobody books over it.
    """

    readers: tuple[Id, ...] = ()
    """Those that read everybody's appointments, whoever made them, such as a portal that shows residents their own.

    They book and cancel only where they are among the `programs` too. None, since such a key opens the whole diary.
    """


class QmaticFace(Face):
    """The Qmatic-compatible booking API, which Open Forms and Open Inwoner speak; switched on by being there."""

    prefix: Prefix = "/rest"
    """What comes before `/calendar-backend/public/api`; `/rest`, as the clients' manuals show it."""

    customers_identify: bool = False
    """Whether a customer may be looked up by e-mail address, as Open Inwoner does.

    False, because the address stands in the path, which web servers and proxies on the way write into their logs.
    """


class JccFace(Face):
    """The JCC-compatible REST face, which Open Forms speaks; switched on by being there."""

    prefix: Prefix = "/jcc"
    """What comes before `/api/warp/v1` and `/connect/token`."""


class MijnAgendaFace(Face):
    """VNG's draft "Afspraken API", by which portals show residents their appointments; switched on by being there."""

    prefix: Prefix = "/mijn-agenda"
    """What comes before `/afspraken` and `/api/v1/afspraken`."""

    online_address: HttpUri | None = None
    """Where appointments by video take place; without it portals do not hear of those, as they must say where."""


class FaceSettings(SettingsModel):
    """Which faces there are; none of them, because each one is a way in."""

    qmatic: QmaticFace | None = None
    """The Qmatic-compatible booking API."""

    jcc: JccFace | None = None
    """The JCC-compatible REST face."""

    mijn_agenda: MijnAgendaFace | None = None
    """VNG's draft "Afspraken API"."""

    @property
    def any_is_on(self) -> bool:
        """Whether other systems may book or look at all."""
        return any((self.qmatic, self.jcc, self.mijn_agenda))

    @property
    def that_book(self) -> tuple[str, ...]:
        """Those over which some program may book; with `programs = []` a face only shows."""
        faces: tuple[tuple[str, Face | None], ...] = (("qmatic", self.qmatic), ("jcc", self.jcc))
        return tuple(name for name, face in faces if face is not None and face.programs != ())

    @model_validator(mode="after")
    def _each_has_a_place_of_its_own(self) -> "FaceSettings":
        faces = (("qmatic", self.qmatic), ("jcc", self.jcc), ("mijn_agenda", self.mijn_agenda))
        seen: dict[str, str] = {}
        for name, face in faces:
            if face is None:
                continue
            other = next((path for path in seen if _within(face.prefix, path) or _within(path, face.prefix)), None)
            if other is not None:
                expected = f"a path apart from that of {seen[other]}"
                raise MisfitError([Misfit(expected, at=(name, "prefix"), found=f'"{face.prefix}"')])
            seen[face.prefix] = name
        return self


def _within(path: str, other: str) -> bool:
    return f"{path}/".startswith(f"{other}/")
