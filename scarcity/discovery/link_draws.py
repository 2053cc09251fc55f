"""What resamples say of links, whatever columns a link is made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.design import Design, Joint
from scarcity.discovery.evidence import BlockProducts
from scarcity.discovery.nonlinear.responses import derivatives, links_of
from scarcity.discovery.resampling import Resamples, resample
from scarcity.graph import GraphDraws
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray


@dataclass(frozen=True, eq=False)
class LinkDraws:
    """K candidate links in S resamples.

    Attributes
    ----------
    source, target, lag
        (K,) of each link.
    effects
        (S, K) standardised effects, 0 where a resample did not select the link.
    chosen
        (S, K) whether it did.
    gains
        (K,) median held-out R² that the link adds where it was selected; NaN where it never was.
    signed
        (K,) whether the sign of the effect is that of the link: not where a target answers along a bend.
    """

    source: IndexArray
    target: IndexArray
    lag: IndexArray
    effects: FloatArray
    chosen: BoolArray
    gains: FloatArray
    signed: BoolArray

    def stability(self, effects: FloatArray) -> FloatArray:
        """(K,) share of the resamples that select the link, with the sign of `effects` (K,) where it has one."""
        agrees = np.sign(self.effects) == np.sign(effects)
        return (self.chosen & (agrees | ~self.signed)).mean(0)

    def to_graph(self, fitted: FloatArray) -> GraphDraws:
        """The links that some resample selected, with their effects in every resample.

        Parameters
        ----------
        fitted
            (N, N, L+1) the links of the estimate alone, fitted together; NaN where that is not known.
        """
        some = self.chosen.any(0)
        source, target, lag = self.source[some], self.target[some], self.lag[some]
        return GraphDraws(
            links=np.stack([source, target, lag], 1).astype(np.int64),
            effects=self.effects[:, some].astype(np.float32),
            fitted=fitted[source, target, lag].astype(np.float32),
        )


def draw_links(
    design: Design,
    columns: IndexArray,
    blocks: BlockProducts | None,
    *,
    cut: float,
    draws: int,
    seed: int,
    required: BoolArray,
) -> LinkDraws:
    """Redo the selection of every target on resampled blocks, by the sums that judge it.

    Parameters
    ----------
    columns
        (N, a) candidate columns of each target, -1 where empty.
    blocks
        `Design.blocks_of` them.
    cut
        Threshold on |t| of linear columns.
    required
        (N, Q) columns that a target must take.
    """
    keep = design.thresholds(cut)
    parts: list[LinkDraws] = []
    for judge in np.unique(design.judge):
        targets: IndexArray = np.nonzero(design.judge == judge)[0]
        rng = np.random.default_rng(seed)
        # The same draws of blocks for both, where both have the same blocks.
        n, asked = float(design.n[targets[0]]), columns[targets]
        if design.joint is None or blocks is None or judge == 0:
            found = resample(
                design.evidence,
                asked,
                cut=keep[asked],
                n=n,
                draws=draws,
                rng=rng,
                targets=targets,
                required=required[targets],
            )
            parts.append(_of_columns(found, targets, design.columns.n_variables))
        else:
            parts.append(
                _of_groups(
                    design,
                    design.joint,
                    blocks,
                    asked,
                    targets,
                    cut=keep[asked],
                    n=n,
                    draws=draws,
                    rng=rng,
                    required=required[targets],
                )
            )
    return _joined(parts)


def _of_columns(found: Resamples, targets: IndexArray, n_variables: int) -> LinkDraws:
    """Every linear column is a link."""
    row, place = np.nonzero(found.columns >= 0)
    lag, source = np.divmod(found.columns[row, place], n_variables)
    effects = found.effects[:, row, place]
    signed = np.ones(len(row), dtype=np.bool_)
    return LinkDraws(source, targets[row], lag, effects, effects != 0, found.gains[row, place], signed)


def _of_groups(
    design: Design,
    joint: Joint,
    blocks: BlockProducts,
    asked: IndexArray,
    targets: IndexArray,
    *,
    cut: FloatArray,
    n: float,
    draws: int,
    rng: np.random.Generator,
    required: BoolArray,
) -> LinkDraws:
    """A link is the group of all columns of its source at its lag; its effect is their average derivative."""
    grouped = [links_of(design.columns.taken(row[row >= 0])) for row in asked]
    width = max(len(source) for source, _, _ in grouped)
    groups = np.zeros((len(asked), width, asked.shape[1]), dtype=np.bool_)
    for row, (_, _, members) in enumerate(grouped):
        # Candidates stand before the padding.
        groups[row, : len(members), : members.shape[1]] = members
    in_sums = np.zeros((len(targets), joint.evidence.n_columns), dtype=np.bool_)
    in_sums[:, joint.places] = required
    found = resample(
        blocks,
        np.where(asked >= 0, joint.places[asked], -1),
        cut=cut,
        n=n,
        draws=draws,
        rng=rng,
        targets=targets,
        required=in_sums,
        groups=groups,
    )
    steep = derivatives(design, joint, joint.features.slopes[0])
    parts: list[LinkDraws] = []
    for row, (source, lag, members) in enumerate(grouped):
        own = asked[row][asked[row] >= 0]
        beta = found.effects[:, row, : len(own)]
        by_side = steep[own]
        weights = np.where(
            members,
            np.where(design.columns.first[own] == source[:, None], by_side[:, 0], by_side[:, 1]),
            0.0,
        )
        bent = np.asarray((members & design.columns.nonlinear[own]).any(1), dtype=np.bool_)
        parts.append(
            LinkDraws(
                source,
                np.full(len(source), targets[row]),
                lag,
                beta @ weights.T,
                (beta != 0).astype(float) @ members.T > 0,
                found.gains[row, : len(source)],
                ~bent,
            )
        )
    return _joined(parts)


def _joined(parts: list[LinkDraws]) -> LinkDraws:
    return LinkDraws(
        *(np.concatenate([getattr(part, name) for part in parts]) for name in ("source", "target", "lag")),
        *(np.concatenate([getattr(part, name) for part in parts], axis=1) for name in ("effects", "chosen")),
        *(np.concatenate([getattr(part, name) for part in parts]) for name in ("gains", "signed")),
    )
