"""A file of /proc or /sys that is read again and again."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["PseudoFile", "PseudoFiles", "field"]

_ENOUGH = 1 << 16


class PseudoFile:
    """Keeps the file open and reads it from its beginning each time: a fifth of the time of opening it anew.

    Opened at the first read. A read that fails is tried once more on a file that is opened anew.

    Parameters
    ----------
    path
        Of a file whose content fits 64 KB.
    """

    __slots__ = ("_descriptor", "path")

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def read(self) -> bytes:
        """What the file holds now; raises OSError."""
        if self._descriptor is not None:
            try:
                return os.pread(self._descriptor, _ENOUGH, 0)
            except OSError:
                self.close()
        self._descriptor = os.open(self.path, os.O_RDONLY)
        return os.pread(self._descriptor, _ENOUGH, 0)

    def close(self) -> None:
        """Close it; a later read opens it again."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __del__(self) -> None:
        self.close()


class PseudoFiles:
    """Files that are kept open, by folder and name.

    Joining paths and hashing what comes of it would take longer than to read: the folders are what stays.
    """

    __slots__ = ("_files",)

    def __init__(self) -> None:
        self._files: dict[tuple[Path, str], PseudoFile] = {}

    def read(self, folder: Path, name: str) -> bytes:
        """What ``folder/name`` holds now; raises OSError."""
        file = self._files.get((folder, name))
        if file is None:
            file = self._files[folder, name] = PseudoFile(folder / name)
        return file.read()

    def close(self) -> None:
        """Close them; a later read opens its file again."""
        for file in self._files.values():
            file.close()


def field(text: bytes, name: bytes) -> int | None:
    """The number behind `name` at the beginning of a line; None where there is no such line.

    >>> field(b"nr_periods 8\\nnr_throttled 2\\n", b"nr_throttled")
    2
    """
    start = 0 if text.startswith(name + b" ") else text.find(b"\n" + name + b" ") + 1
    if start == 0 and not text.startswith(name + b" "):
        return None
    return int(text[start + len(name) :].split(None, 1)[0])
