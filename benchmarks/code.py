"""A fingerprint of our own code, for results that it makes out of date."""

import functools
import hashlib
from pathlib import Path

import scarcity

__all__ = ["our_bandit", "our_code", "our_engine", "our_files"]


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
    """The same and the engine, for what is measured live; not the operators, which run on finished graphs."""
    digest = hashlib.sha256(our_code().encode())
    package = Path(scarcity.__file__).parent
    for pattern in ("engine/*.py", "engine/controller/*.py", "engine/paths/*.py"):
        for file in sorted(package.glob(pattern)):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


@functools.cache
def our_bandit() -> str:
    """Of the controller's bandit and the drift test that it uses."""
    drift = ("numerics/drift.py", "numerics/page_hinkley.py", "numerics/adaptive_window.py")
    return our_files("engine/controller/*.py", *drift)


@functools.cache
def our_files(*patterns: str) -> str:
    """Of the files of the package that match, such as ``engine/operators/**/*.py``."""
    package = Path(scarcity.__file__).parent
    digest = hashlib.sha256()
    for file in sorted({file for pattern in patterns for file in package.glob(pattern)}):
        digest.update(file.relative_to(package).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()[:12]
