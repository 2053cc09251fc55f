"""Which control groups this process is in, by version 1 and version 2."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

__all__ = ["Cgroup", "own_cgroups"]


@dataclass(frozen=True, slots=True)
class Cgroup:
    """A control group of one controller.

    Attributes
    ----------
    version
        1 or 2.
    mount
        Folder in which its hierarchy is mounted.
    inside
        Its path below that, "" for the top of what is mounted.
    """

    version: int
    mount: Path
    inside: str

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return self.mount / self.inside

    @property
    def source(self) -> str:
        """What to call it as the source of a limit."""
        return f"cgroup v{self.version}"


def own_cgroups(controller: str, root: Path = Path("/")) -> tuple[Cgroup, ...]:
    """The groups that this process is in, each before those around it; version 2 before version 1.

    A limit of any of them binds. Outside of Linux, or where nothing is mounted, there are none.

    Parameters
    ----------
    controller
        Such as "memory", "cpu", "cpuacct".
    root
        Folder that stands for ``/``.

    Source: cgroups(7), /proc/[pid]/cgroup; proc(5), /proc/[pid]/mountinfo.
    """
    try:
        with open(root / "proc/self/cgroup", errors="replace") as file:
            return _groups(controller, root, file.read())
    except OSError:
        return ()


@lru_cache(maxsize=16)  # as long as the process stays in its groups
def _groups(controller: str, root: Path, memberships: str) -> tuple[Cgroup, ...]:
    mounts = (root / "proc/self/mountinfo").read_text(errors="replace")
    found: list[Cgroup] = []
    for version in (2, 1):
        path = _membership(memberships, controller if version == 1 else "")
        place = _mount(mounts, controller if version == 1 else "")
        if path is None or place is None:
            continue
        top, mounted = place
        # A process outside of its namespace's root, or a container that sees its host's paths: the top is all it has.
        inside = PurePosixPath(path)
        inside = inside.relative_to(top) if inside.is_relative_to(top) and ".." not in inside.parts else None
        mount = root / mounted.lstrip("/")
        levels = [] if inside is None or inside == PurePosixPath(".") else [inside, *inside.parents]
        names = [str(level) for level in levels if level != PurePosixPath(".")]
        groups = [Cgroup(version, mount, name) for name in [*names, ""]]
        found += [group for group in groups if group.folder.is_dir()]
    return tuple(found)


def _membership(text: str, controller: str) -> str | None:
    for line in text.splitlines():
        number, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if controller in controllers.split(",") and (controller or number == "0"):
            return path
    return None


def _mount(text: str, controller: str) -> tuple[str, str] | None:
    """The part of the hierarchy that is mounted, and where."""
    for line in text.splitlines():
        about, _, kind = line.partition(" - ")
        fields, kinds = about.split(" "), kind.split(" ")
        if len(fields) < 5 or len(kinds) < 3:
            continue
        if (
            kinds[0] == "cgroup2"
            if not controller
            else kinds[0] == "cgroup" and controller in kinds[2].split(",")
        ):
            return _unescaped(fields[3]), _unescaped(fields[4])
    return None


def _unescaped(path: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), path)
