"""The files that Binder reads: what it does with them is known without building an image."""

import os
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parent.parent
BINDER = ROOT / "binder"


def _requirements() -> list[Requirement]:
    lines = (BINDER / "requirements.txt").read_text().splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


def test_requirements_do_not_name_the_tree() -> None:
    # They are installed before the repository is copied: "." or "-e ." would fail, and is no Requirement.
    assert {"jupyterlab", "ipykernel"} <= {requirement.name for requirement in _requirements()}


def test_requirements_agree_with_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    dev = {r.name: r for r in map(Requirement, project["optional-dependencies"]["dev"])}
    assert [dev[requirement.name] for requirement in _requirements()] == _requirements()


def test_python_is_one_that_the_package_supports() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    name, _, version = (BINDER / "runtime.txt").read_text().strip().partition("-")
    assert name == "python"
    assert version in SpecifierSet(project["requires-python"])


@pytest.mark.parametrize("name", ["postBuild", "start"])
def test_scripts_can_be_run(name: str) -> None:
    script = BINDER / name
    assert os.access(script, os.X_OK)
    assert script.read_bytes().startswith(b"#!/usr/bin/env bash\n")
    subprocess.run(["bash", "-n", script], check=True)


def test_start_hands_over_to_the_command() -> None:
    printed = subprocess.run(
        [BINDER / "start", "bash", "-c", 'echo "$1 $OMP_NUM_THREADS"', "-", "two words"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert printed == "two words 1\n"
