"""Which faces a server has: those that its settings switch on."""

import time

from fastapi import APIRouter

from queue_server.entrypoints.assembly import Assembly
from queue_server.entrypoints.faces import agenda, jcc, qmatic
from queue_server.entrypoints.faces.oauth import token_routes
from queue_server.entrypoints.faces.token_desk import TokenDesk


def face_routes(assembly: Assembly) -> list[APIRouter]:
    """The routes of each."""
    settings, hall = assembly.faces, assembly.hall
    tokens = TokenDesk(assembly.database, hall.catalogue.site, assembly.consumers, time.time, hall.random_bytes)
    routes: list[APIRouter] = []
    if settings.qmatic is not None:
        routes.append(qmatic.qmatic_routes(assembly, settings.qmatic))
    if settings.jcc is not None:
        prefix = settings.jcc.prefix
        routes.append(token_routes(tokens, jcc.SCOPE, f"{prefix}/connect/token", f"{prefix}{jcc.API}/connect/token"))
        routes.append(jcc.jcc_routes(assembly, tokens, prefix))
    if settings.mijn_agenda is not None:
        routes.append(token_routes(tokens, agenda.SCOPE, f"{settings.mijn_agenda.prefix}/connect/token"))
        routes.append(agenda.agenda_routes(assembly, tokens, settings.mijn_agenda))
    return routes
