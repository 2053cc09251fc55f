"""How many nonlinear columns there are to choose from, and the threshold that answers for all of them."""

from __future__ import annotations

from dataclasses import dataclass

from scarcity.numerics.distributions import student_threshold
from scarcity.numerics.maps import MAPS

# The part of alpha that all nonlinear columns of a target share: a false product is two false links.
_SHARE = 0.25


@dataclass(frozen=True)
class Family:
    """The nonlinear columns that a target can choose from, whether or not they were promoted.

    Attributes
    ----------
    variables
        Number N of variables.
    max_lag
        Largest lag L.
    products
        Whether products of two variables are among them.
    """

    variables: int
    max_lag: int
    products: bool

    @property
    def series(self) -> int:
        """Number of nonlinear series.

        >>> Family(variables=10, max_lag=3, products=True).series
        75
        """
        pairs = self.variables * (self.variables - 1) // 2 if self.products else 0
        return len(MAPS) * self.variables + pairs

    @property
    def columns(self) -> int:
        """Number of nonlinear columns, lags 0…L."""
        return self.series * (self.max_lag + 1)

    def cut(self, alpha: float, freedom: float) -> float:
        """Threshold on |t| that some column of the family passes by chance with a quarter of alpha (Bonferroni).

        >>> round(Family(variables=10, max_lag=3, products=True).cut(0.01, 1e6), 2)
        4.46
        """
        return student_threshold(_SHARE * alpha / (2 * max(self.columns, 1)), max(freedom, 2.0))
