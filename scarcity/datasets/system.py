"""A simulated system: rows together with the graph that made them."""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError

__all__ = ["Pair", "Regime", "System"]

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]


class Regime(NamedTuple):
    """The graph (source, target, lag) that holds from row `first_row` on, until the next regime begins."""

    first_row: int
    graph: BoolArray


class Pair(NamedTuple):
    """Two variables, first < second, whose product drives `target` after `lag` rows."""

    first: int
    second: int
    target: int
    lag: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class System:
    """Simulated rows with the truth behind them; every array is read-only.

    Parameters
    ----------
    data : (rows, variables) float64, in the units of the delivered variables; NaN is a missing value.
    graph : (source, target, lag 0…max_lag) bool, self links included; of the last regime.
    coefficients : same shape, direct effect in units of the target per unit of the source; 0 where no link
        is, NaN where a link has no constant coefficient (Lorenz-96, products). Of a bent link: what
        multiplies the bend.
    variables : one name a column.
    name, description : what made the rows.
    scales, offsets : (variables,), ``data = offsets + scales * z`` with `z` in the units of the equation.
    bent : (source, target, lag) bool, links that act through a bend instead of a straight line.
    pairs : the products of two variables that drive a third.
    regimes : one `Regime` for each stretch of rows with its own graph; a single one when nothing changes.
    """

    data: FloatArray
    graph: BoolArray
    coefficients: FloatArray
    variables: tuple[str, ...]
    name: str
    description: str
    scales: FloatArray
    offsets: FloatArray
    bent: BoolArray | None = None
    pairs: tuple[Pair, ...] = ()
    regimes: tuple[Regime, ...] = field(default=())

    def __post_init__(self) -> None:
        n = len(self.variables)
        if self.data.ndim != 2 or self.data.shape[1] != n:
            raise DataError(f"expected data of shape (rows, {n}) for {n} variables, got {self.data.shape}")
        if self.graph.shape[:2] != (n, n) or self.graph.shape != self.coefficients.shape:
            raise DataError(
                f"expected a graph and coefficients of shape ({n}, {n}, lags), "
                f"got {self.graph.shape} and {self.coefficients.shape}"
            )
        if not self.regimes:
            object.__setattr__(self, "regimes", (Regime(0, self.graph),))
        for array in (self.data, self.graph, self.coefficients, self.scales, self.offsets, self.bent):
            if array is not None:
                array.setflags(write=False)
        for regime in self.regimes:
            regime.graph.setflags(write=False)

    @property
    def n_rows(self) -> int:
        """Number of rows."""
        return self.data.shape[0]

    @property
    def n_variables(self) -> int:
        """Number of variables."""
        return len(self.variables)

    @property
    def max_lag(self) -> int:
        """The largest lag of the graph's arrays."""
        return self.graph.shape[2] - 1

    @property
    def standardised(self) -> FloatArray:
        """Coefficients times the standard deviation of the source over that of the target, from the rows."""
        deviation = np.nanstd(self.data, axis=0)
        return self.coefficients * (deviation[:, None] / deviation[None, :])[:, :, None]

    def to_frame(self) -> pd.DataFrame:
        """The rows as a new DataFrame with one named column a variable."""
        return pd.DataFrame(self.data.copy(), columns=list(self.variables))

    def __repr__(self) -> str:
        cross = self.graph & ~np.eye(self.n_variables, dtype=np.bool_)[:, :, None]
        missing = float(np.isnan(self.data).mean())
        lines = [
            f"System {self.name!r}: {self.n_rows:,} rows × {self.n_variables:,} variables"
            + (f", {missing:.1%} missing" if missing else ""),
            f"  {self.description}",
            f"  {cross.sum()} cross links ({cross[:, :, 0].sum()} at lag 0), lags to {self.max_lag}",
        ]
        if len(self.regimes) > 1:
            lines.append("  regimes begin at rows " + ", ".join(str(r.first_row) for r in self.regimes))
        return "\n".join(lines)
