"""Why a screen cannot start, in a sentence for the person who started it."""


class StartupError(RuntimeError):
    """The program ends with exit code 1 and this text; a subclass per cause stands where the cause is found."""
