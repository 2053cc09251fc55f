"""How a target answers to its sources: the links that nonlinear columns make up, how strong and how steep they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.design import Design, Joint
from scarcity.discovery.evidence import BlockProducts, leave_one_out
from scarcity.discovery.lag_model import MIN_BLOCKS, jackknife_error
from scarcity.discovery.least_squares import least_squares
from scarcity.discovery.nonlinear.columns import Columns
from scarcity.discovery.selection import Selection
from scarcity.graph import GraphTerms
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray

# Where products drive a target, a link below this share of the strongest link's partial R² is none: a smooth flow is a
# product of neighbours only to first order, and what the order leaves over is significant, but small.
_RELATIVE = 0.10
_LEAST = 1e-6


@dataclass(frozen=True, eq=False)
class Response:
    """The model of one target, link by link; a link is the group of all columns of one source at one lag.

    A product belongs to the links of both its variables, so partial R² are not additive over links.

    Attributes
    ----------
    target
        The variable that answers.
    members
        (k,) columns of the design.
    coefficients
        (k,) standardised.
    coefficient_error
        (k,) their jackknife errors; NaN with too few blocks.
    source, lag
        (G,) of each link.
    groups
        (G, k) the columns of each link.
    partial_r2
        (G,) share of what the other columns leave unexplained that the link explains.
    statistic
        (G,) its F statistic.
    kept
        (G,) whether the link counts as one.
    effect, error
        (G,) average derivative of the target by the source, both standardised, and its jackknife error (NaN with too
        few blocks).
    freedom
        Degrees of freedom of the model.
    blocks
        Number of blocks behind `error`.
    """

    target: int
    members: IndexArray
    coefficients: FloatArray
    coefficient_error: FloatArray
    source: IndexArray
    lag: IndexArray
    groups: BoolArray
    partial_r2: FloatArray
    statistic: FloatArray
    kept: BoolArray
    effect: FloatArray
    error: FloatArray
    freedom: float
    blocks: int

    @classmethod
    def of(
        cls,
        design: Design,
        places: IndexArray,
        blocks: BlockProducts,
        target: int,
        members: IndexArray,
        steepness: FloatArray,
    ) -> Response:
        """The response of a target whose model holds `members` of the design, with the `derivatives` of all columns."""
        columns = design.columns.taken(members)
        source, lag, groups = links_of(columns)
        c = design.correlations[design.judge[target]]
        inverse, beta = least_squares(c[members[:, None], members], c[members, target])
        rest = max(1.0 - float(beta @ c[members, target]), _LEAST)
        freedom = max(float(design.n[target]) - len(members) - 1.0, 1.0)
        explained = np.array([_explained(inverse, beta, group) for group in groups])
        share = explained / (explained + rest)
        gate = _RELATIVE * share.max() if columns.product.any() else 0.0
        is_first = columns.first == source[:, None]
        steep = steepness[:, None, members]
        weights = np.where(groups, np.where(is_first, steep[..., 0], steep[..., 1]), 0.0)
        replicates = _replicates(blocks, places[target], places[members])
        # How far the coefficients stray, and how far the values that the slopes are averaged over.
        error = np.hypot(jackknife_error(replicates @ weights[0].T), jackknife_error(weights @ beta))
        known = blocks.n_blocks >= MIN_BLOCKS
        return cls(
            target=target,
            members=members,
            coefficients=beta,
            coefficient_error=jackknife_error(replicates) if known else np.full(len(members), np.nan),
            source=source,
            lag=lag,
            groups=groups,
            partial_r2=share,
            statistic=explained / groups.sum(1) / (rest / freedom),
            kept=share >= gate,
            effect=weights[0] @ beta,
            error=error if known else np.full(len(groups), np.nan),
            freedom=freedom,
            blocks=blocks.n_blocks,
        )


def responses(design: Design, selection: Selection, blocks: BlockProducts | None) -> list[Response]:
    """The responses of the targets whose selected model holds nonlinear columns, with `Design.blocks_of` them."""
    if design.joint is None or blocks is None:
        return []
    bent = (selection.chosen & design.columns.nonlinear).any(1)
    steepness = derivatives(design, design.joint, design.joint.features.slopes)
    return [
        Response.of(design, design.joint.places, blocks, int(j), selection.of(int(j)), steepness)
        for j in np.nonzero(bent)[0]
    ]


def derivatives(design: Design, joint: Joint, slopes: FloatArray) -> FloatArray:
    """(…, Q, 2) mean derivative of each standardised column by its first and by its second standardised variable.

    Parameters
    ----------
    slopes
        (…, M, 2) mean derivatives of the series, as `Features.slopes` holds them.
    """
    columns, evidence, features = design.columns, joint.evidence, joint.features
    out = np.ones((*slopes.shape[:-2], len(columns), 2))
    series = joint.places % evidence.n_variables
    nonlinear = np.nonzero(columns.nonlinear)[0]
    feature = series[nonlinear] - columns.n_variables
    own = evidence.scales[series[nonlinear]]
    for side, variable in enumerate((columns.first[nonlinear], columns.second[nonlinear])):
        spread = features.normaliser.spread[variable]
        per_standard = evidence.scales[variable] / np.where(spread > 0, spread, np.inf)
        scale = per_standard / np.where(own > 0, own, np.inf)
        out[..., nonlinear, side] = slopes[..., feature, side] * scale
    return out


def links_of(columns: Columns) -> tuple[IndexArray, IndexArray, BoolArray]:
    """Source and lag (G,) of the links that some columns (k) make up, and which columns belong to each, (G, k)."""
    pairs = sorted(
        {
            (int(s), int(d))
            for part in (columns.first, columns.second)
            for s, d in zip(part, columns.lag, strict=True)
        }
    )
    source, lag = np.array(pairs, dtype=np.intp).reshape(-1, 2).T
    groups = (columns.lag == lag[:, None]) & (
        (columns.first == source[:, None]) | (columns.second == source[:, None])
    )
    return source, lag, groups


def _explained(inverse: FloatArray, beta: FloatArray, group: BoolArray) -> float:
    """Variance that a group of columns explains beside the others (Wald form)."""
    part = beta[group]
    return float(part @ np.linalg.solve(inverse[np.ix_(group, group)], part))


def _replicates(blocks: BlockProducts, target: int, members: IndexArray) -> FloatArray:
    """(B+1, k) coefficients on all blocks and with each block left out."""
    index = np.append(members, target)
    c = leave_one_out(*blocks.subset_products(index[None]), repair=blocks.masked)[:, 0]
    return least_squares(c[:, :-1, :-1], c[:, :-1, -1])[1]


def terms_of(answers: list[Response], design: Design) -> GraphTerms:
    """What the models of the targets with nonlinear columns are made of, for the graph."""
    assert design.joint is not None
    features, evidence, places = design.joint.features, design.joint.evidence, design.joint.places
    spread = np.where(features.normaliser.spread > 0, features.normaliser.spread, 1.0)
    n, columns = design.columns.n_variables, design.columns
    index: list[tuple[int, ...]] = []
    values: list[tuple[float, ...]] = []
    errors: list[float] = []
    for each in answers:
        for column, beta, error in zip(each.members, each.coefficients, each.coefficient_error, strict=True):
            kind, first, second, lag = (
                int(part[column]) for part in (columns.kind, columns.first, columns.second, columns.lag)
            )
            series = int(places[column]) % evidence.n_variables
            unit = evidence.scales[series] / (1.0 if series >= n else spread[first])
            tilt = features.tilt[series - n] if series >= n else np.zeros(2)
            index.append((kind, first, second, each.target, lag))
            values.append((float(beta) / unit if unit > 0 else 0.0, *map(float, tilt)))
            errors.append(float(error) / unit if unit > 0 else np.nan)
    return GraphTerms(
        index=np.array(index, dtype=np.int64).reshape(-1, 5),
        values=np.array(values, dtype=np.float64).reshape(-1, 3),
        scale=np.stack([features.normaliser.centre, spread], axis=1),
        errors=np.array(errors),
    )
