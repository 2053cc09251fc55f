"""What a method keeps of a stream, from which its graph is estimated."""

from __future__ import annotations

from typing import Final

from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.discovery.options import DiscoveryOptions
from scarcity.numerics.lagged_moments import LaggedMoments

MAPS_UP_TO: Final = 100
"""With more variables, `basis="auto"` looks for linear effects only."""

PRODUCTS_UP_TO: Final = 64
"""With more variables, `basis="auto"` does not look for all products of two at once: that costs as the cube of the
variables. A live stream tries some pairs in each window instead."""

PAIRS_UP_TO: Final = 400
"""With more variables a live stream tries no pairs either: their sums beside the linear ones would take gigabytes."""

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
    return NonlinearMoments(
        n_variables,
        options.moment_lag,
        products=options.basis == "quadratic" or (automatic and n_variables <= PRODUCTS_UP_TO),
        maps=not automatic or n_variables <= MAPS_UP_TO,
        by_invitation=automatic and n_variables > PRODUCTS_UP_TO,
        halflife=options.halflife,
    )


def notes_on_basis(n_variables: int, options: DiscoveryOptions) -> tuple[str, ...]:
    """What was not looked for because of the number of variables, and what was not done where it was asked for."""
    if options.backend != "numpy" and not is_linear(n_variables, options):
        return (*_not_looked_for(n_variables, options), _WITH_NUMPY.format(options.backend))
    return _not_looked_for(n_variables, options)


def is_linear(n_variables: int, options: DiscoveryOptions) -> bool:
    """Whether linear effects alone can be found.

    A device has no room for series that come by invitation: with one, more than 100 variables stay linear.
    """
    most = PAIRS_UP_TO if options.backend == "numpy" else MAPS_UP_TO
    automatic = options.basis == "auto" and n_variables > most
    return options.method != "mpie" or options.basis == "linear" or automatic


def _not_looked_for(n_variables: int, options: DiscoveryOptions) -> tuple[str, ...]:
    if options.method != "mpie" or options.basis != "auto" or n_variables <= PRODUCTS_UP_TO:
        return ()
    together = (
        f"With more than {PRODUCTS_UP_TO} variables, effects of two variables together (products) are all looked for "
        f'only with basis="quadratic"; here are {n_variables}.'
    )
    if not is_linear(n_variables, options):
        together += " A live stream tries some pairs in each window."
    if n_variables <= MAPS_UP_TO:
        return (together,)
    bends = (
        f"With more than {MAPS_UP_TO} variables, bends are looked for only with "
        f'basis="additive" or "quadratic"; here are {n_variables}.'
    )
    return (together, bends)
