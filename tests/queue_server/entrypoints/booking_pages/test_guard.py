"""What holds programs off."""

import pytest
from starlette.datastructures import Headers

from queue_server.entrypoints.booking_pages.guard import from_this_page


@pytest.mark.parametrize(
    ("site", "ours"), [("same-origin", True), ("none", True), ("same-site", False), ("cross-site", False)]
)
def test_a_browser_says_whose_form_it_sends(site: str, ours: bool) -> None:
    assert from_this_page(Headers({"Sec-Fetch-Site": site})) is ours
    assert from_this_page(Headers({})), "an old browser says nothing"
