"""A list that takes several pages of the glass."""


def leafed(at: int, by: int, pages: int) -> int:
    """The page to come: the first and the last are ends, so that nobody walks in a circle without knowing it.

    `at` may lie behind the last one, where the list has become shorter.
    """
    last = pages - 1
    return max(0, min(min(at, last) + by, last))
