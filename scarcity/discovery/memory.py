"""What a method keeps of a stream, from which its graph is estimated."""

from __future__ import annotations

from typing import Final

from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.discovery.options import DiscoveryOptions
from scarcity.numerics.lagged_moments import LaggedMoments

MAPS_UP_TO: Final = 100
"""With more variables, `basis="auto"` looks for linear effects only."""

PRODUCTS_UP_TO: Final = 64
"""With more variables, `basis="auto"` looks for no products of two: to find them costs as the cube of the variables."""

_WITH_NUMPY: Final = (
    "backend={!r} holds the sums of linear effects alone; here nonlinear ones were looked for too, with NumPy. "
    'basis="linear" leaves them out.'
)


def memory(n_variables: int, options: DiscoveryOptions) -> LaggedMoments:
    """Empty moments of `n_variables` series for the method and the basis that the options name."""
    automatic = options.basis == "auto"
    if is_linear(n_variables, options):
        return LaggedMoments(
            n_variables, options.moment_lag, halflife=options.halflife, compute=options.compute
        )
    products = options.basis == "quadratic" or (automatic and n_variables <= PRODUCTS_UP_TO)
    return NonlinearMoments(n_variables, options.moment_lag, products=products, halflife=options.halflife)


def notes_on_basis(n_variables: int, options: DiscoveryOptions) -> tuple[str, ...]:
    """What was not looked for because of the number of variables, and what was not done where it was asked for."""
    if options.backend != "numpy" and not is_linear(n_variables, options):
        return (*_not_looked_for(n_variables, options), _WITH_NUMPY.format(options.backend))
    return _not_looked_for(n_variables, options)


def is_linear(n_variables: int, options: DiscoveryOptions) -> bool:
    """Whether linear effects alone are looked for."""
    automatic = options.basis == "auto" and n_variables > MAPS_UP_TO
    return options.method != "mpie" or options.basis == "linear" or automatic


def _not_looked_for(n_variables: int, options: DiscoveryOptions) -> tuple[str, ...]:
    if options.method != "mpie" or options.basis != "auto" or n_variables <= PRODUCTS_UP_TO:
        return ()
    if n_variables <= MAPS_UP_TO:
        return (
            f"With more than {PRODUCTS_UP_TO} variables, effects of two variables together (products) are looked for "
            f'only with basis="quadratic"; here are {n_variables}.',
        )
    return (
        f"With more than {MAPS_UP_TO} variables, nonlinear effects are looked for only with "
        f'basis="additive" or "quadratic"; here are {n_variables}.',
    )
