"""`{name:rest}` in a route: all of the path that is left, whatever stands in it.

Starlette's own `path` is `.*` and stops at a newline: a question with `%0A` in it found no route, and its asker got the
frame's plain 404 in place of the face's own refusal (https://www.starlette.io/routing/, path parameters).
"""

from starlette.convertors import Convertor, register_url_convertor


class RestOfPath(Convertor[str]):
    """Text as it stands, slashes and line ends included."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


def know_rest_of_path() -> None:
    """Before a route is made that says `:rest`; Starlette looks convertors up in one table by name."""
    register_url_convertor("rest", RestOfPath())
