"""The command line: ``scarcity demo``, ``scarcity discover FILE``, ``scarcity doctor``."""

from scarcity.cli.main import main

__all__ = ["main"]
