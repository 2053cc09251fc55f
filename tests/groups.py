"""Runs every group of tests whose programs are present and names the others in its last lines.

`python -m tests.groups` runs all, `python -m tests.groups types lint` only those. With ``--require-all`` a
group that is left out counts as a failure; with ``--long`` the tests that take minutes run too.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from tests.browser.chromium import executable

ROOT = Path(__file__).parent.parent
PYTEST = [sys.executable, "-m", "pytest"]


@dataclass(frozen=True)
class Group:
    """Commands that are run one after the other, and what they need: module:…, program:…, browser:… or files:…"""

    name: str
    commands: Sequence[Sequence[str]]
    needs: Sequence[str] = ()
    long: bool = False  # runs with --long, or by name
    aside: bool = (
        False  # one process that needs no quiet: runs while the groups do that come before "browser"
    )


@dataclass(frozen=True)
class Result:
    """How a group ended."""

    name: str
    state: Literal["passed", "failed", "left out"]
    why: str = ""
    seconds: float = 0.0


def groups(long: bool = False) -> list[Group]:
    """All groups, the quick ones first."""
    also_long = ["-m", ""] if long else []
    notebooks = ["--nbval-lax", "--nbval-current-env", "-p", "no:cacheprovider", "-q", "notebooks"]
    return [
        Group(
            "lint", [_tool("ruff", "check"), _tool("ruff", "format", "--check", "--quiet")], ["module:ruff"]
        ),
        Group("imports", [_tool("lint-imports", "--no-logo", "--no-cache")], ["module:importlinter"]),
        Group("types", [_tool("pyright")], ["module:pyright", "program:node"], aside=True),
        Group(
            "notebooks",
            [[*PYTEST, *notebooks]],
            ["module:nbval", "module:ipykernel", "files:notebooks/*.ipynb"],
        ),
        Group(
            "js",
            [
                ["npm", "ci", "--prefix", "js", "--silent", "--no-audit", "--no-fund"],
                ["npm", "test", "--prefix", "js", "--silent"],
                ["node", "js/build.mjs", "--check"],
            ],
            ["program:node", "program:npm"],
        ),
        Group(
            "tests",
            [[*PYTEST, "-q", "--ignore=tests/browser", "-n", "auto", "--maxprocesses=4", *also_long]],
            ["module:pytest", "module:hypothesis", "module:xdist"],
        ),
        Group(
            "browser",
            # A file stays with one process: its tests share a page. Most of the time is waiting.
            [[*PYTEST, "-q", "tests/browser", "-n", "2", "--dist", "loadfile", "--durations=15", *also_long]],
            ["module:playwright", "module:jupyterlab", "module:xdist", "browser:Chromium"],
        ),
        # Three quarters of a gigabyte, so `pip install torch` first. Without it the group "tests" holds the same
        # kernels to the Array API standard.
        Group(
            "torch",
            [[*PYTEST, "-q", "tests/numerics/test_compute.py", "tests/discovery/test_backends.py"]],
            ["module:torch"],
            long=True,
        ),
    ]


def lacking(group: Group) -> list[str]:
    """What the group needs and is not there, in words."""
    words = {
        "module": "the Python module {}",
        "program": "the program {}",
        "browser": "the browser {}",
        "files": "files {}",
    }
    missing: list[str] = []
    for need in group.needs:
        kind, _, name = need.partition(":")
        found = {
            "module": lambda name=name: find_spec(name) is not None,
            "program": lambda name=name: shutil.which(name) is not None,
            "browser": lambda: executable() is not None,
            "files": lambda name=name: any(ROOT.glob(name)),
        }[kind]()
        if not found:
            missing.append(words[kind].format(name))
    return missing


def run(group: Group) -> Result:
    """Run the commands of the group to the first that fails; their output goes to the terminal, that of a group that
    runs aside when it has ended."""
    if missing := lacking(group):
        return Result(group.name, "left out", f"needs {' and '.join(missing)}")
    if not group.aside:
        print(f"\n── {group.name}", flush=True)
    begin = time.monotonic()
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "OMP_NUM_THREADS": "1"}
    result, said = Result(group.name, "passed"), ""
    for command in group.commands:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if group.aside else None,
            stderr=subprocess.STDOUT if group.aside else None,
            text=True,
            check=False,
        )
        said += done.stdout or ""
        if done.returncode != 0:
            shown = " ".join([Path(command[0]).name, *command[1:]])
            result = Result(group.name, "failed", f"exit code {done.returncode}: {shown}")
            break
    if group.aside:
        print(f"\n── {group.name}\n{said}", end="", flush=True)
    return replace(result, seconds=time.monotonic() - begin)


def run_all(chosen: Sequence[Group]) -> list[Result]:
    """Run the groups in their order, those aside in a thread beside the ones before "browser", which wants a quiet
    machine."""
    results: dict[str, Result] = {}
    with ThreadPoolExecutor(max_workers=1) as pool:
        aside = [(group.name, pool.submit(run, group)) for group in chosen if group.aside]
        for group in chosen:
            if group.aside:
                continue
            if group.name == "browser":
                results |= {name: waiting.result() for name, waiting in aside}
            results[group.name] = run(group)
        results |= {name: waiting.result() for name, waiting in aside}
    return [results[group.name] for group in chosen]


def report(results: Sequence[Result]) -> str:
    """One line a group that ran, then the groups that were left out and why."""
    ran = [result for result in results if result.state != "left out"]
    left = [result for result in results if result.state == "left out"]
    lines = [f"{r.name:<10} {r.state} in {r.seconds:.0f} s  {r.why}".rstrip() for r in ran]
    lines += [f"{r.name:<10} left out: {r.why}" for r in left] or ["left out: nothing"]
    return "\n".join(lines)


def exit_code(results: Sequence[Result], require_all: bool) -> int:
    """1 if a group failed, 2 if one was left out and all are required, else 0."""
    states = [result.state for result in results]
    return 1 if "failed" in states else 2 if require_all and "left out" in states else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, run, report."""
    names = [group.name for group in groups()]
    parser = argparse.ArgumentParser(prog="python -m tests.groups", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="group", help=f"of {', '.join(names)}; without one, all")
    parser.add_argument("--require-all", action="store_true", help="fail if a group is left out")
    parser.add_argument("--long", action="store_true", help="run the tests that take minutes too")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - set(names):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    chosen = [
        group
        for group in groups(options.long)
        if (group.name in options.names if options.names else options.long or not group.long)
    ]
    results = run_all(chosen)
    print(f"\n── groups\n{report(results)}", flush=True)
    return exit_code(results, options.require_all)


def _tool(name: str, *arguments: str) -> list[str]:
    return [str(Path(sys.executable).parent / name), *arguments]


if __name__ == "__main__":
    sys.exit(main())
