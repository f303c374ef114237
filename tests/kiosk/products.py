"""What the tests' city hall offers to who has no appointment: eight products, so that there are two pages."""

from wire.house import Product

NAMES = (
    ("paspoort", "Paspoort aanvragen", "Apply for a passport"),
    ("rijbewijs", "Rijbewijs aanvragen", "Apply for a driving licence"),
    ("afhalen", "Document afhalen", "Collect a document"),
    ("verhuizing", "Verhuizing doorgeven", "Report a change of address"),
    ("uittreksel", "Uittreksel", "Extract from the register"),
    ("geboorte", "Geboorte aangeven", "Register a birth"),
    ("parkeren", "Parkeervergunning", "Parking permit"),
    ("overlijden", "Overlijden aangeven", "Register a death"),
)


def a_product(name: str, dutch: str, english: str, rank: int, *, walk_in: bool = True) -> Product:
    return Product(
        id=name,
        service="burgerzaken" if rank % 2 else "snelbalie",
        name={"nl": dutch, "en": english},
        minutes=10,
        walk_in=walk_in,
        most_asked=rank,
        bring={"nl": "Uw oude paspoort", "en": "Your old passport"},
    )


WALK_IN_PRODUCTS = {each[0]: a_product(*each, rank) for rank, each in enumerate(NAMES, start=1)}
