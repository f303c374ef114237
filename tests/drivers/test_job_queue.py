import threading

from drivers.job_queue import JobQueue

WITHIN_S = 20


def test_jobs_are_taken_in_the_order_in_which_they_were_put() -> None:
    jobs = JobQueue[str]()
    jobs.put("A001")
    jobs.put("A002")

    assert [jobs.take(within_s=0), jobs.take(within_s=0), jobs.take(within_s=0)] == ["A001", "A002", None]


def test_whoever_waits_for_a_job_gets_it_when_it_comes() -> None:
    jobs, taken = JobQueue[str](), []
    taker = threading.Thread(target=lambda: taken.append(jobs.take(within_s=WITHIN_S)))
    taker.start()

    jobs.put("A001")
    taker.join(WITHIN_S)

    assert taken == ["A001"]


def test_a_closed_queue_gives_back_what_nobody_took_and_takes_nothing_new() -> None:
    jobs = JobQueue[str]()
    jobs.put("A001")

    assert jobs.close() == ("A001",)
    assert not jobs.put("A002")
    assert jobs.take(within_s=WITHIN_S) is None


def test_whoever_waits_is_let_go_when_the_queue_closes() -> None:
    jobs, taken = JobQueue[str](), []
    taker = threading.Thread(target=lambda: taken.append(jobs.take(within_s=WITHIN_S)))
    taker.start()

    jobs.close()
    taker.join(WITHIN_S)

    assert taken == [None]
