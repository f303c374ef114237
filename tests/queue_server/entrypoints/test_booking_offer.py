"""What is said of products to whoever books or has booked."""

from queue_server.entrypoints.booking_offer import errand_of, offered
from tests.queue_server import builders


def test_an_appointment_names_all_that_it_is_for_but_what_the_site_has_forgotten() -> None:
    hall = builders.hall()
    assert offered(hall).products == (), "a site that plans no appointments offers none"
    assert [each.id for each in errand_of(hall, ("passport", "gone", "collect"))] == ["passport", "collect"]
