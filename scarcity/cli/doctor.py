"""``scarcity doctor``: versions, limits of this machine, what is missing and how to get it."""

from __future__ import annotations

import argparse
import os
import platform
from importlib import import_module
from importlib.metadata import PackageNotFoundError, requires, version
from typing import Any

import psutil
from packaging.requirements import Requirement
from rich.console import Console
from rich.table import Table
from rich.text import Text

from scarcity import __version__
from scarcity.numerics.compute import devices


def add_to(commands: Any) -> None:
    """Add the command's parser."""
    parser = commands.add_parser("doctor", help="what is installed, what this machine has, what is missing")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Print the report; the exit status is 1 where something that is always needed is missing."""
    memory = psutil.virtual_memory()
    console.print(
        f"scarcity {__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}"
    )
    console.print(
        f"{len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()} processors, "
        f"{memory.available / 2**30:.1f} of {memory.total / 2**30:.1f} GiB memory free"
    )
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("package", "needed", "installed", "for"):
        table.add_column(heading)
    lacking: dict[str | None, list[Requirement]] = {}
    for need, extra in _needs():
        found = _installed(need.name)
        fits = found is not None and need.specifier.contains(found, prereleases=True)
        if not fits:
            lacking.setdefault(extra, []).append(need)
        state = "-" if found is None else found if fits else f"{found} (does not fit)"
        # Text, not markup: rich would take 'scarcity[app]' for a style.
        table.add_row(*map(Text, (need.name, str(need.specifier), state, extra or "everything")))
    console.print(table)
    for extra, needs in lacking.items():
        names = ", ".join(need.name for need in needs)
        how = f"'scarcity[{extra}]'" if extra else " ".join(f"'{need}'" for need in needs)
        console.print(Text(f"{extra or 'always needed'}: {names} missing; pip install {how}"), soft_wrap=True)
    console.print(_gpu())
    console.print(Text(_backends()), soft_wrap=True)
    return 1 if None in lacking else 0


def _needs() -> list[tuple[Requirement, str | None]]:
    """The requirements of the package with the extra that each belongs to; those of developers left out."""
    out: list[tuple[Requirement, str | None]] = []
    for text in requires("scarcity") or []:
        need = Requirement(text)
        marker = str(need.marker or "")
        extra = marker.split("extra == ")[-1].strip("\"'") if "extra ==" in marker else None
        if extra not in ("dev", "bench"):
            out.append((need, extra))
    return out


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _backends() -> str:
    found = devices()
    if not found:
        return "backend: 'numpy'; for 'torch': pip install 'scarcity[gpu]'"
    return f"backend: 'numpy', or 'torch' with device {', '.join(map(repr, found))}"


def _gpu() -> str:
    try:
        nvml: Any = import_module("pynvml")
    except ImportError:
        return "GPU: not looked for (the extra 'gpu' is not installed); everything runs without one"
    try:
        nvml.nvmlInit()
        count = int(nvml.nvmlDeviceGetCount())
        return f"GPU: {count} found" if count else "GPU: none found"
    except nvml.NVMLError as error:
        return f"GPU: none ({error})"
