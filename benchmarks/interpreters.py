"""Which Python runs a peer: some of them need other versions of NumPy than ours, so they may live apart.

``make bench`` installs all peers into ``.venv-peers``; without it, those beside our own package are used.
"""

import functools
import subprocess
import sys
from pathlib import Path

__all__ = ["python_of_peers", "version_of"]

_PEERS = Path(__file__).parent.parent / ".venv-peers" / "bin" / "python"


def python_of_peers() -> str:
    """The interpreter that peers run on."""
    return str(_PEERS) if _PEERS.exists() else sys.executable


@functools.cache
def version_of(distribution: str, python: str) -> str | None:
    """The installed version of a distribution under `python`; None where it is missing."""
    asked = f"from importlib.metadata import version; print(version({distribution!r}))"
    ended = subprocess.run([python, "-c", asked], capture_output=True, text=True)
    return ended.stdout.strip() or None
