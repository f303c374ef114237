"""With the server gone the kiosk still checks in: real programs, killed in the middle, and paper that stays true."""

from pathlib import Path

from tests.acceptance.lone_kiosk import lone_kiosk


def test_nobody_who_holds_paper_is_lost_whichever_of_both_is_killed(tmp_path: Path) -> None:
    with lone_kiosk(tmp_path) as hall:
        codes = [hall.book("product-b", in_minutes=5) for _ in range(4)]
        before = hall.come_without("product-a")
        assert before == "A001"

        hall.server.kill()
        asked_while_it_went = hall.come_with(codes[0])
        numbers = [asked_while_it_went, hall.come_without("product-a"), hall.come_with(codes[1])]
        assert hall.come_with(codes[0]) == asked_while_it_went, "the same code again is the same ticket"
        for number in numbers:
            hall.has_paper(number)
        hall.kill_kiosk()
        hall.start_kiosk()
        numbers += [hall.come_with(codes[2]), hall.come_without("product-c")]
        hall.be_next()
        assert len(set(numbers)) == len(numbers)

        hall.start_server()
        hall.everybody_is_handed_over()
        hall.be_next()
        numbers.append(hall.come_with(codes[3]))

        for number in numbers:
            hall.has_paper(number)
        visits = hall.visits()
        assert [visit["number"] for visit in visits] == [before, *numbers]
        assert {number for number, _ in hall.papers()} == {before, *numbers}
        appointed = {visit["number"] for visit in visits if visit["appointed_at"]}
        assert appointed == {numbers[0], numbers[2], numbers[3], numbers[5]}


def test_a_server_that_hung_and_did_it_after_all_leaves_one_visit_with_the_number_on_paper(tmp_path: Path) -> None:
    """Stopped and not killed: what was said to it lies in its socket, and is done when it goes on."""
    with lone_kiosk(tmp_path) as hall:
        code = hall.book("product-b", in_minutes=5)
        hall.server.hang()
        hall.hand.scan(code)
        hall.hand.wait("pages", "page", "checking")
        hall.is_at("sorry", within_s=25)  # no visitor waits longer
        number = hall.come_with(code)
        hall.has_paper(number)
        hall.server.go_on()
        hall.everybody_is_handed_over()
        (visit,) = hall.visits()
        assert visit["number"] == number
        assert visit["appointed_at"]
        assert [stay["state"] for stay in visit["stays"]] == ["waiting"]


def test_a_kiosk_that_is_switched_on_in_an_hour_without_a_server_serves(tmp_path: Path) -> None:
    with lone_kiosk(tmp_path) as hall:
        hall.stop_kiosk()
        hall.server.kill()
        hall.start_kiosk()
        number = hall.come_without("product-c")
        hall.has_paper(number)
        hall.start_server()
        hall.everybody_is_handed_over()
        assert [visit["number"] for visit in hall.visits()] == [number]
