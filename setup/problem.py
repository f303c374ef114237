"""The one error of the set-up: a sentence for the person at the terminal, who must act on it."""


class SetupError(Exception):
    """The machine cannot be made ready; the text says in one sentence what to do."""
