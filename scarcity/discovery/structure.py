"""What every target's regression takes: searched for all targets, or revised for some while the others keep theirs."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from scarcity.discovery.blankets import order_search
from scarcity.discovery.block_gate import take_back
from scarcity.discovery.constraints import Constraints
from scarcity.discovery.design import Design
from scarcity.discovery.final_selection import final_selection, revised_selection
from scarcity.discovery.nonlinear.columns import Columns
from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.discovery.options import DiscoveryOptions
from scarcity.discovery.order import OrderSearch
from scarcity.discovery.residual_shape import Order, Shapes
from scarcity.discovery.selection import Selection
from scarcity.discovery.spread import Spread
from scarcity.numerics.arrays import BoolArray, FloatArray
from scarcity.numerics.lagged_moments import LaggedMoments

__all__ = ["Asked", "Structure", "revised", "searched"]


@dataclass(frozen=True, eq=False)
class Asked:
    """What a structure is asked for.

    Attributes
    ----------
    known
        What knowledge rules out or makes certain.
    possible
        (source, target, lag) what may be a link.
    start
        (N, N(L+1)) linear columns that a selection begins with; None where it begins with none.
    spread
        Of the stream's coefficients.
    """

    known: Constraints
    possible: BoolArray
    start: BoolArray | None
    spread: Spread
    options: DiscoveryOptions


@dataclass(frozen=True, eq=False)
class Structure:
    """The regressors of every target, and what is needed to revise those of a few.

    Attributes
    ----------
    columns
        Q columns that the selection names.
    order
        Order of the variables within a row; empty where no lag-0 link is looked for.
    earlier
        (N, N) lag-0 links (source, target) that the order allows.
    allowed
        (N, Q) columns that a target may take under that order.
    certain
        (N, Q) columns that knowledge makes certain.
    selection
        Of every target.
    cut
        The threshold on |t| behind it.
    spread
        Of the coefficients when all targets were searched.
    near
        (N, N) |t| of pairs at lag 0, whatever the order; None where none was looked for.
    doubtful
        Lag-0 links (source, target) whose direction is open.
    cut_short
        Whether the search of the order ended before its end.
    """

    columns: Columns
    order: list[int]
    earlier: BoolArray
    allowed: BoolArray
    certain: BoolArray
    selection: Selection
    cut: float
    spread: Spread
    near: FloatArray | None
    doubtful: frozenset[tuple[int, int]]
    cut_short: bool = False

    def fits(self, design: Design) -> bool:
        """Whether its columns are those of the design, so that it can be revised."""
        return self.columns.same(design.columns)


def searched(design: Design, asked: Asked, moments: LaggedMoments, order: list[int] | None) -> Structure:
    """Order search at lag 0, then a selection for every target.

    Parameters
    ----------
    order
        One found before, to begin with.
    """
    evidence, known = design.evidence, asked.known
    n_vars = evidence.n_variables
    start = design.padded(asked.start) if asked.start is not None else None
    earlier = np.zeros((n_vars, n_vars), dtype=np.bool_)
    search, near, equals = None, None, list[list[int]]()
    if asked.options.contemporaneous and evidence.usable.sum() > 1:
        search, near = order_search(design, known, start)
        straight = list[list[int]]()
        if (design.columns.nonlinear & (design.columns.lag == 0)).any():
            # A bend may stand for noise that is not normal, against the direction of a straight link.
            linear = Design.linear(evidence, asked.possible, evidence.n_rows / asked.spread.inflation)
            plain, _ = order_search(linear, known, asked.start)
            straight = plain.equals(plain.run(order))
        order, equals = _by_shape(search, search.run(order), straight, design, moments)
        for j in np.nonzero(evidence.usable)[0]:
            earlier[list(search.may_precede(order, int(j))), j] = True
    order = order or list(range(n_vars))
    allowed = design.ordered(earlier)
    certain = design.padded(known.required_columns) & allowed
    selection, cut = final_selection(design, allowed, start, certain, asked.options)
    everyone = np.ones(n_vars, dtype=np.bool_)
    selection = _gated(design, selection, everyone, asked.spread, cut=cut, allowed=allowed, certain=certain)
    linked = selection.chosen[:, design.columns.lag == 0].any()
    return Structure(
        columns=design.columns,
        order=order,
        earlier=earlier,
        allowed=allowed,
        certain=certain,
        selection=selection,
        cut=cut,
        spread=asked.spread,
        near=near,
        doubtful=frozenset(search.reversible(order, equals)) if search and linked else frozenset(),
        cut_short=search is not None and search.spent,
    )


def revised(held: Structure, design: Design, targets: BoolArray, asked: Asked) -> Structure:
    """A new selection for some targets; the others keep their columns, and all keep order and threshold.

    A new lag-0 link stands with the source before the target in the order, which was found without it: its direction
    counts as open until the order is searched again.

    Parameters
    ----------
    held
        A structure that fits the design.
    targets
        (N,) whose columns are searched anew.
    """
    evidence, n_vars = design.evidence, design.evidence.n_variables
    start = design.padded(asked.start) if asked.start is not None else None
    earlier = held.earlier.copy()
    if asked.options.contemporaneous:
        rank = np.argsort(held.order)
        before = (rank[:, None] < rank) & evidence.usable[:, None] & evidence.usable
        earlier[:, targets] = before[:, targets]
    allowed = design.ordered(earlier)
    certain = design.padded(asked.known.required_columns) & allowed
    selection = revised_selection(
        design, held.selection, targets, allowed, start, certain, cut=held.cut, options=asked.options
    )
    selection = _gated(
        design, selection, targets, held.spread, cut=held.cut, allowed=allowed, certain=certain
    )
    links, linked = _at_lag_zero(selection, n_vars), _at_lag_zero(held.selection, n_vars)
    known = linked | {(j, i) for i, j in linked}
    return replace(
        held,
        earlier=earlier,
        allowed=allowed,
        certain=certain,
        selection=selection,
        doubtful=held.doubtful | (links - known),
    )


def _gated(
    design: Design,
    selection: Selection,
    targets: BoolArray,
    spread: Spread,
    *,
    cut: float,
    allowed: BoolArray,
    certain: BoolArray,
) -> Selection:
    """Without what block errors take back from the targets that the linear sums judge."""
    return take_back(
        selection,
        design.evidence,
        np.nonzero(design.evidence.usable & (design.judge == 0) & targets)[0],
        cut=cut,
        n=design.evidence.n_rows / spread.inflation,
        prior=spread.prior,
        allowed=allowed,
        required=certain,
    )


def _at_lag_zero(selection: Selection, n_vars: int) -> set[tuple[int, int]]:
    target, place = np.nonzero((selection.members >= 0) & (selection.members < n_vars))
    return set(zip(selection.members[target, place].tolist(), target.tolist(), strict=True))


def _by_shape(
    search: OrderSearch,
    order: list[int],
    straight: list[list[int]],
    design: Design,
    moments: LaggedMoments,
) -> tuple[list[int], list[list[int]]]:
    """The order to go on with, and all that may be right as well: what second moments leave open, the shape of the
    residuals over the newest rows may decide, where rows are kept.

    Parameters
    ----------
    straight
        Orders that a search without bends cannot tell apart.
    """
    equals = search.equals(order)
    if not isinstance(moments, NonlinearMoments):
        return order, equals
    distinct: dict[frozenset[tuple[int, int]], list[int]] = {}
    for each in [*equals, *straight]:  # `order` first: it stands unless another one is likelier
        distinct.setdefault(frozenset(search.links(each)), each)
    if len(distinct) < 2:
        return order, equals
    orders = [Order(each, *map(list, zip(*search.nodes(each), strict=True))) for each in distinct.values()]
    decided = Shapes(moments.recent.stretches(), design).best(orders)
    if decided is None:
        return order, equals
    best, open_ = decided
    return best.order, [each.order for each in open_]
