"""Reads the arguments and calls the command; errors are said in one line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from rich.console import Console

from scarcity import __version__
from scarcity.cli import demo, discover, doctor
from scarcity.errors import ScarcityError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status: 0, 1 for an error, 2 for wrong usage, 130 when interrupted."""
    parser = argparse.ArgumentParser(
        prog="scarcity", description="Real-time causal discovery: rows stream in, a causal graph comes out."
    )
    parser.add_argument("--version", action="version", version=f"scarcity {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for command in (demo, discover, doctor):
        command.add_to(commands)
    chosen = parser.parse_args(arguments)
    try:
        return chosen.run(chosen, Console(highlight=False))
    except ScarcityError as error:
        # The text of an error may hold names from the data: it is not markup.
        Console(stderr=True, highlight=False).print(f"scarcity: {error}", markup=False, soft_wrap=True)
        return 1
    except OSError as error:
        Console(stderr=True, highlight=False).print(f"scarcity: {error}", markup=False, soft_wrap=True)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
