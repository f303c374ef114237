"""The link to a visitor's own appointment: whoever has it may look, move and cancel (`codes.own_secret`)."""

OWN_PATH = "/a/"


def own_url(public_url: str, secret: str) -> str:
    """For a letter or a page of the visitor's own; in small letters, which are read and typed more easily."""
    return f"{public_url.rstrip('/')}{OWN_PATH}{secret.lower()}"
