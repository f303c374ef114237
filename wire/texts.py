"""A text in the languages of the place."""

from collections.abc import Mapping

Texts = Mapping[str, str]
"""A text per language (`nl`, `en`, ...); the site's first language is always there."""
