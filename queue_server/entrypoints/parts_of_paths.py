"""What may stand for a name in a route, beyond Starlette's own: `{name:rest}` and `{name:part}`.

Starlette's own `path` is `.*` and stops at a newline, its `str` is never empty: a question with `%0A` in it, or with
nothing behind its semicolon, found no route, and its asker did not read from the face what was wrong with it
(https://www.starlette.io/routing/, path parameters).
"""

from starlette.convertors import Convertor, register_url_convertor


class RestOfPath(Convertor[str]):
    """All of the path that is left: text as it stands, slashes and line ends included."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


class PartOfPath(RestOfPath):
    """Up to the next slash, also nothing."""

    regex = "[^/]*"


def know_parts_of_paths() -> None:
    """Before a route is made that says `:rest` or `:part`; Starlette looks convertors up in one table by name."""
    register_url_convertor("rest", RestOfPath())
    register_url_convertor("part", PartOfPath())
