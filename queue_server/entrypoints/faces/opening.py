"""Which faces a server has: those that its settings switch on."""

import time
from collections.abc import Mapping

from fastapi import APIRouter

from config.faces import FaceSettings, JccFace, MijnAgendaFace, QmaticFace
from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.faces import agenda, jcc, qmatic, qmatic_errors
from queue_server.entrypoints.faces.answering import Answer
from queue_server.entrypoints.faces.oauth import token_routes
from queue_server.entrypoints.faces.rights import Rights
from queue_server.entrypoints.faces.token_desk import TokenDesk


def face_answers(settings: FaceSettings) -> Mapping[str, Answer]:
    """How each says an error, by its prefix."""
    faces: tuple[tuple[QmaticFace | JccFace | MijnAgendaFace | None, Answer], ...] = (
        (settings.qmatic, qmatic_errors.answer),
        (settings.jcc, jcc.answer),
        (settings.mijn_agenda, agenda.answer),
    )
    return {face.prefix: answer for face, answer in faces if face is not None}


def face_routes(assembly: Assembly) -> list[APIRouter]:
    """The routes of each."""
    settings, hall = assembly.faces, assembly.hall
    tokens = TokenDesk(assembly.database, hall.catalogue.site, assembly.consumers, time.time, hall.random_bytes)
    routes: list[APIRouter] = []
    if settings.qmatic is not None:
        routes.append(qmatic.qmatic_routes(assembly, settings.qmatic))
    if settings.jcc is not None:
        prefix, rights = settings.jcc.prefix, Rights(settings.jcc)
        token_paths = (f"{prefix}/connect/token", f"{prefix}{jcc.API}/connect/token")
        routes.append(token_routes(tokens, jcc.SCOPE, rights, *token_paths))
        routes.append(jcc.jcc_routes(assembly, tokens, prefix, rights))
    if settings.mijn_agenda is not None:
        face, rights = settings.mijn_agenda, Rights(settings.mijn_agenda)
        routes.append(token_routes(tokens, agenda.SCOPE, rights, f"{face.prefix}/connect/token"))
        routes.append(agenda.agenda_routes(assembly, tokens, face, rights))
    return routes
