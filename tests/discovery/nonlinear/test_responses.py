"""What a link of nonlinear columns says: partial R² and average derivative, against regressions on rows."""

# What is None only where there is nothing nonlinear is never None here.
# pyright: reportOptionalMemberAccess=false, reportArgumentType=false

import numpy as np
import pytest

from scarcity.discovery.design import Design
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.discovery.nonlinear.responses import Response, derivatives, links_of, responses
from scarcity.discovery.nonlinear.search import Question, nonlinear_design
from scarcity.discovery.selection import select
from tests.discovery.naive import ols, stacked
from tests.discovery.nonlinear.naive import series


def planted(rows=1800, seed=0):
    """Variable 2 answers to 0 along a bend and to the product of 0 and 1, one row before; 3 drives it linearly."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, 4)) * [1.0, 2.0, 1.0, 1.0] + [0.0, 0.0, 5.0, -3.0]
    x[:, 0] = np.exp(0.4 * x[:, 0])
    x[1:, 2] += 0.5 * x[:-1, 0] ** 2 + 0.3 * x[:-1, 0] * x[:-1, 1] + 0.5 * x[:-1, 3]
    return x


@pytest.fixture(scope="module")
def fitted():
    """Rows, design, and the response of variable 2."""
    x = planted()
    moments = NonlinearMoments(4, 1, products=True)
    moments.absorb(x)
    evidence = Evidence.of(moments)
    possible = np.ones((4, 4, 2), dtype=bool)
    possible[:, :, 0] = False
    asked = Question(possible=possible, start=None, alpha=0.01, inflation=1.0)
    design, _ = nonlinear_design(Design.linear(evidence, possible, evidence.n_rows), moments, asked)
    selection = select(
        design.correlations,
        np.arange(4),
        design.allowed,
        design.n,
        which=design.judge,
        entry=design.thresholds(3.0),
        keep=design.thresholds(3.5),
    )
    columns = np.pad(selection.members, ((0, 0), (0, 1)), constant_values=-1)
    [response] = [r for r in responses(design, selection, design.blocks_of(columns)) if r.target == 2]
    return x, design, response


def explicit(x, design):
    """(T-L, Q) the columns of the design from rows."""
    features = design.joint.features
    return stacked(np.hstack([x, series(x, features)]), 1)[:, design.joint.places]


def test_the_columns_of_the_design_are_what_they_say(fitted):
    x, design, _ = fitted
    rows = explicit(x, design)
    np.testing.assert_allclose(design.correlations[1], np.corrcoef(rows.T), atol=1e-9)
    np.testing.assert_allclose(design.correlations[0][:8, :8], np.corrcoef(rows[:, :8].T), atol=1e-9)
    assert design.judge.tolist() == [0, 0, 1, 0]
    assert design.columns.kind[:8].tolist() == [0] * 8
    assert design.columns.nonlinear[8:].all()
    assert not design.allowed[[0, 1, 3], 8:].any(), "only the target that took a column may have it"


def test_links_group_the_columns_of_a_source_at_a_lag(fitted):
    _, design, response = fitted
    assert set(zip(response.source.tolist(), response.lag.tolist(), strict=True)) == {(0, 1), (1, 1), (3, 1)}
    assert response.kept.all()
    columns = design.columns.taken(response.members)
    both = (
        response.groups[response.source.tolist().index(0)]
        & response.groups[response.source.tolist().index(1)]
    )
    assert columns.product[both].all()
    assert both.any()
    source, lag, groups = links_of(columns)
    assert source.tolist() == response.source.tolist()
    np.testing.assert_array_equal(groups, response.groups)
    assert lag.tolist() == [1, 1, 1]


def test_partial_r2_is_what_the_other_columns_leave(fitted):
    x, design, response = fitted
    rows = explicit(x, design)
    y = rows[:, 2]
    _, _, whole = ols(rows[:, response.members], y)
    for group, r2, f in zip(response.groups, response.partial_r2, response.statistic, strict=True):
        _, _, without = ols(rows[:, response.members[~group]], y)
        assert r2 == pytest.approx(1 - whole / without, abs=1e-6)
        freedom = len(y) - len(response.members) - 1
        assert f == pytest.approx((without - whole) / group.sum() / (whole / freedom), rel=1e-3)


def test_the_effect_is_the_average_derivative(fitted):
    x, design, response = fitted
    rows = explicit(x, design)
    beta = ols(rows[:, response.members], rows[:, 2])[0]
    spread = x.std(0)
    for source, lag, effect in zip(response.source, response.lag, response.effect, strict=True):
        step = 1e-5 * spread[source] * (np.arange(4) == source)
        up, down = (explicit(x + sign * step, design)[:, response.members] for sign in (1, -1))
        # The rows move as a whole: only the columns at this lag count, and the target's own are not among them.
        at = design.columns.lag[response.members] == lag
        steep = ((up - down)[:, at] @ beta[at]) / 2e-5 / spread[2]
        assert effect == pytest.approx(steep.mean(), abs=0.01)


def test_effects_and_errors_are_those_of_the_truth():
    inside, effects = [], []
    for seed in range(40, 60):
        x = planted(1200, seed=seed)
        moments = NonlinearMoments(4, 1, products=True)
        moments.absorb(x)
        evidence = Evidence.of(moments)
        possible = np.ones((4, 4, 2), dtype=bool)
        possible[:, :, 0] = False
        asked = Question(possible=possible, start=None, alpha=0.01, inflation=1.0)
        design, _ = nonlinear_design(Design.linear(evidence, possible, evidence.n_rows), moments, asked)
        kept = np.nonzero(design.allowed[2])[0]
        blocks = design.blocks_of(np.tile(kept, (4, 1)))
        steep = derivatives(design, design.joint, design.joint.features.slopes)
        found = Response.of(design, design.joint.places, blocks, 2, kept, steep)
        place = found.source.tolist().index(0)
        z = np.random.default_rng(0).normal(size=200_000)
        source = np.exp(0.4 * z)
        truth = source.mean() * x[:, 0].std() / x[:, 2].std()
        reach = 1.73 * found.error[place]
        inside.append(abs(found.effect[place] - truth) <= reach)
        effects.append(found.effect[place] - truth)
    assert abs(np.mean(effects)) < 0.03
    assert np.mean(inside) >= 0.75
