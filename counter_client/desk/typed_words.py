"""What a clerk typed into a search field, held against a row: as one types in a hurry, without marks on letters."""

from boards.product_search import words


def occur_in(typed: str, *texts: str) -> bool:
    """Whether every typed word occurs somewhere; nothing typed occurs everywhere."""
    asked = words(typed)
    text = " ".join(words(" ".join(texts))) if asked else ""
    return all(each in text for each in asked)
