"""A real series: a DataFrame with its units, where it is from and what may be done with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

__all__ = ["Recording", "stored_arrays"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Recording:
    """A real multivariate series that comes with the package.

    Parameters
    ----------
    frame : one named column a variable, one row a time with a DatetimeIndex (or a case where there is no time);
        NaN is a missing value. The units are also in ``frame.attrs["units"]``.
    units : unit of each column.
    origin : who measured it and what to cite.
    licence : name of its licence; its text lies beside the data.
    name, description : what it is, in a word and in a sentence.
    graph : (source, target) bool, what is known beforehand about the links, or None. Not a truth.
    """

    frame: pd.DataFrame
    units: Mapping[str, str]
    origin: str
    licence: str
    name: str
    description: str
    graph: npt.NDArray[np.bool_] | None = None

    def __post_init__(self) -> None:
        self.frame.attrs["units"] = dict(self.units)
        if self.graph is not None:
            self.graph.setflags(write=False)

    @property
    def variables(self) -> tuple[str, ...]:
        """Names of the columns."""
        return tuple(map(str, self.frame.columns))

    def __repr__(self) -> str:
        index = self.frame.index
        missing = float(self.frame.isna().to_numpy().mean())
        by_unit: dict[str, list[str]] = {}
        for variable in self.variables:
            by_unit.setdefault(self.units[variable], []).append(variable)
        lines = [
            f"Recording {self.name!r}: {len(self.frame):,} rows × {len(self.variables)} variables, "
            f"{missing:.1%} missing",
            f"  {self.description}",
            f"  {index[0]} to {index[-1]}",
            *(f"  {_shortened(names)} [{unit}]" for unit, names in by_unit.items()),
            f"  {self.origin} ({self.licence})",
        ]
        return "\n".join(lines)


def stored_arrays(name: str, file: str = "hourly") -> dict[str, npt.NDArray[Any]]:
    """The arrays of the bundled file ``data/<name>/<file>.npz``."""
    with (
        as_file(files("scarcity.datasets") / "data" / name / f"{file}.npz") as path,
        np.load(path, allow_pickle=False) as stored,
    ):
        return {key: stored[key] for key in stored.files}


def _shortened(names: list[str]) -> str:
    return ", ".join(names if len(names) <= 6 else [names[0], names[1], "…", names[-1]])
