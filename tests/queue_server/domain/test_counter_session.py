from queue_server.domain.catalogue import Counter
from queue_server.domain.counter_session import Clerk, services_together

DESK = Counter("desk", "1", ("passports", "collecting", "moving"))


def test_a_clerk_without_a_list_is_qualified_for_all_that_the_counter_is_equipped_for() -> None:
    assert services_together(DESK, Clerk("noor", "Noor", None)) == DESK.services


def test_a_counter_serves_what_both_it_and_its_clerk_can_do_in_its_own_order() -> None:
    clerk = Clerk("noor", "Noor", ("moving", "passports", "weddings"))
    assert services_together(DESK, clerk) == ("passports", "moving")


def test_a_clerk_who_can_do_nothing_here_serves_nothing() -> None:
    assert services_together(DESK, Clerk("noor", "Noor", ())) == ()
