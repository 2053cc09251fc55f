"""A fingerprint of our own code, for results that it makes out of date."""

import functools
import hashlib
from pathlib import Path

import scarcity

__all__ = ["our_code", "our_engine", "our_files"]


@functools.cache
def our_code() -> str:
    """Of everything that `discover` runs: arrays, discovery, the graph, the front door."""
    package = Path(scarcity.__file__).parent
    digest = hashlib.sha256()
    for pattern in ("batch.py", "discovery/**/*.py", "graph/**/*.py", "numerics/**/*.py"):
        for file in sorted(package.glob(pattern)):
            digest.update(file.relative_to(package).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:12]


@functools.cache
def our_engine() -> str:
    """The same and the engine, for what is measured live."""
    digest = hashlib.sha256(our_code().encode())
    for file in sorted((Path(scarcity.__file__).parent / "engine").glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


@functools.cache
def our_files(*patterns: str) -> str:
    """Of the files of the package that match, such as ``engine/operators/**/*.py``."""
    package = Path(scarcity.__file__).parent
    digest = hashlib.sha256()
    for file in sorted({file for pattern in patterns for file in package.glob(pattern)}):
        digest.update(file.relative_to(package).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:12]
