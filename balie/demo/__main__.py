"""A whole morning in a city hall, time-compressed: every program a process, every ticket real bytes (`make demo`)."""

import argparse
import sys
from pathlib import Path

from balie.demo.morning import MorningSettings, play
from balie.demo.visitors import USUAL_VISITORS


def main() -> int:
    """0 only if every visitor's way ended as it should."""
    parser = argparse.ArgumentParser(prog="balie.demo", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("demo-output"), help="where everything is left behind")
    parser.add_argument("--visitors", type=int, default=USUAL_VISITORS, help="how many people come")
    parser.add_argument("--seconds", type=float, default=90.0, help="how long the morning takes")
    parser.add_argument("--seed", type=int, default=1, help="another seed is another morning")
    asked = parser.parse_args()
    return play(MorningSettings(asked.out, asked.visitors, asked.seconds, asked.seed))


if __name__ == "__main__":
    sys.exit(main())
