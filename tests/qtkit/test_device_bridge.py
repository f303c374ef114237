"""What a device says on its own thread is heard on the screen's, in order, and not after the end."""

import threading

from pytestqt.qtbot import QtBot

from qtkit.device_bridge import DeviceBridge


def test_what_a_device_says_is_heard_on_the_screens_thread_in_order(qtbot: QtBot) -> None:
    bridge = DeviceBridge()
    heard: list[tuple[int, str]] = []

    def hear(number: int) -> None:
        heard.append((number, threading.current_thread().name))

    speak = bridge.carry(hear)

    def device() -> None:
        for number in range(100):
            speak(number)

    thread = threading.Thread(target=device, name="device")
    thread.start()

    qtbot.waitUntil(lambda: len(heard) == 100)
    thread.join()
    assert heard == [(number, threading.main_thread().name) for number in range(100)]


def test_each_device_is_heard_by_its_own_ear(qtbot: QtBot) -> None:
    bridge = DeviceBridge()
    scans: list[str] = []
    states: list[int] = []
    scan, state = bridge.carry(scans.append), bridge.carry(states.append)

    scan("code")
    state(7)

    qtbot.waitUntil(lambda: len(states) == 1)
    assert scans == ["code"]
    assert states == [7]


def test_nothing_is_heard_after_the_bridge_is_closed(qtbot: QtBot) -> None:
    bridge = DeviceBridge()
    heard: list[str] = []
    speak = bridge.carry(heard.append)
    speak("on its way")

    bridge.close()
    speak("too late")

    after = DeviceBridge()
    later: list[str] = []
    after.carry(later.append)("later")
    qtbot.waitUntil(lambda: later == ["later"])
    assert heard == []
