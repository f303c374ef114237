"""A socket on which a server's clients may already knock while it is still starting."""

import socket

BACKLOG = 2_048
"""A whole city's devices may come back in the same second."""


def listening_on(host: str, port: int) -> socket.socket:
    """Bound and listening.

    Raises:
        OSError: The place is taken, or is not ours.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
    except OSError:
        listening.close()
        raise
    return listening
