"""What all simulated devices share, tried on the simulated light."""

import json
import socket
import subprocess
import sys
from pathlib import Path

WITHIN_S = 20


def test_a_simulator_that_is_stopped_in_the_middle_of_conversations_says_nothing_about_it() -> None:
    command = [sys.executable, "-m", "drivers.lights.simulator", "--protocol", "patlite", "--port", "0"]
    with subprocess.Popen(
        [*command, "--control-port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as simulator:
        assert simulator.stdout is not None
        places = json.loads(simulator.stdout.readline())
        with (
            socket.create_connection(("127.0.0.1", places["port"]), timeout=WITHIN_S) as line,
            socket.create_connection(("127.0.0.1", places["control_port"]), timeout=WITHIN_S) as control,
        ):
            line.sendall(b"R")
            control.sendall(b'{"ask": "face"}\n')
            assert line.recv(16) == b"R\x00"
            assert control.recv(4096).endswith(b"\n")
            simulator.terminate()
            _, said = simulator.communicate(timeout=WITHIN_S)

    assert (simulator.returncode, said) == (0, b"")


def test_a_simulated_printer_is_stopped_as_quietly(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "drivers.printers.simulator", "--out", str(tmp_path), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as simulator:
        assert simulator.stdout is not None
        port = json.loads(simulator.stdout.readline())["port"]
        with socket.create_connection(("127.0.0.1", port), timeout=WITHIN_S) as line:
            line.sendall(b"\x10\x04\x01")
            assert line.recv(16) == b"\x12"
            simulator.terminate()
            _, said = simulator.communicate(timeout=WITHIN_S)

    assert (simulator.returncode, said) == (0, b"")
