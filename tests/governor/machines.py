"""Made-up machines: folders that stand for ``/``, with control groups of either version."""

from pathlib import Path

__all__ = ["machine_v1", "machine_v2", "write"]

UNLIMITED_V1 = "9223372036854771712"


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def machine_v2(root: Path, inside: str = "/", files: dict[str, str] | None = None) -> Path:
    """A version 2 machine; `files` are relative to the mount."""
    write(
        root,
        {
            "proc/self/cgroup": f"0::{inside}\n",
            "proc/self/mountinfo": (
                "22 1 0:20 / /proc rw - proc proc rw\n"
                "30 23 0:26 / /sys/fs/cgroup ro,nosuid shared:4 - cgroup2 cgroup rw,nsdelegate\n"
            ),
        },
    )
    write(root, {f"sys/fs/cgroup/{name}": text for name, text in (files or {}).items()})
    (root / "sys/fs/cgroup").mkdir(parents=True, exist_ok=True)
    return root


def machine_v1(root: Path, inside: str = "/", top: str = "/", files: dict[str, str] | None = None) -> Path:
    """A version 1 machine beside an empty version 2 tree; `files` begin with the controller."""
    mounts = ("memory", "cpu,cpuacct")
    write(
        root,
        {
            "proc/self/cgroup": f"9:name=systemd:/\n4:memory:{inside}\n3:cpu,cpuacct:{inside}\n0::/\n",
            "proc/self/mountinfo": "".join(
                f"3{i} 31 0:3{i} {top} /sys/fs/cgroup/{name} rw,relatime - cgroup cgroup rw,{name}\n"
                for i, name in enumerate(mounts)
            )
            + "41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw\n",
        },
    )
    for name in (*mounts, "unified"):
        (root / "sys/fs/cgroup" / name).mkdir(parents=True, exist_ok=True)
    write(root, {f"sys/fs/cgroup/{name}": text for name, text in (files or {}).items()})
    return root
