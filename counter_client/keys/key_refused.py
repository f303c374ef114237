"""Why a key cannot be had for the whole screen."""


class KeyRefusedError(Exception):
    """The desktop does not give this key away; the text says why, for the log."""
