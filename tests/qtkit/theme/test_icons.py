"""Icons are drawn in the colour and size that is asked."""

import pytest
from PySide6.QtWidgets import QApplication

from qtkit.theme.icons import UnknownIconError, icon_names, icon_pixmap


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_is_drawn_in_its_colour_inside_its_square(qapp: QApplication, name: str) -> None:
    picture = icon_pixmap(name, "#ff0000", 48).toImage()

    inked = [(x, y) for x in range(48) for y in range(48) if picture.pixelColor(x, y).alpha() == 255]
    assert len(inked) > 48
    assert all(picture.pixelColor(x, y).name() == "#ff0000" for x, y in inked)
    border = [(x, y) for x, y in inked if x in (0, 47) or y in (0, 47)]
    assert border == []


def test_an_icon_that_was_never_drawn_is_refused_by_name(qapp: QApplication) -> None:
    with pytest.raises(UnknownIconError, match="There is no icon 'unicorn'; there are again, "):
        icon_pixmap("unicorn", "#000000", 24)
