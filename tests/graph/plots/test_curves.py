"""Shapes of links."""

import numpy as np
import pytest

from scarcity.graph.plots.curves import Curve, dashed, diamond, head, ribbon

START, END = np.array([0.0, 0.0]), np.array([4.0, 0.0])
FREE = (0.5, 1.0)


def area(outline):
    x, y = outline.T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def test_a_straight_curve_is_cut_off_at_the_rims() -> None:
    curve = Curve.bent(START, END, 0.0, FREE)
    np.testing.assert_allclose([curve.points[0], curve.points[-1]], [[0.5, 0.0], [3.0, 0.0]], atol=1e-9)
    assert curve.length == pytest.approx(2.5)
    np.testing.assert_allclose(curve.at(0.5), [1.75, 0.0], atol=1e-9)


@pytest.mark.parametrize("bend", [0.1, -0.3])
def test_a_bent_curve_stands_off_to_the_left_of_its_way(bend) -> None:
    curve = Curve.bent(START, END, bend, (0.0, 0.0))
    assert curve.at(0.5)[1] == pytest.approx(bend * 4, rel=1e-3)
    back = Curve.bent(END, START, bend, (0.0, 0.0))
    assert back.at(0.5)[1] == pytest.approx(-bend * 4, rel=1e-3), (
        "two that run against each other stand apart"
    )


def test_nodes_that_touch_leave_a_stub() -> None:
    curve = Curve.bent(START, END, 0.0, (3.0, 3.0))
    assert 0 < curve.length < 1 and np.isfinite(curve.points).all()
    assert np.isfinite(Curve.bent(START, START, 0.1, FREE).points).all()


def test_bands_taper_and_dashes_leave_gaps() -> None:
    curve = Curve.bent(START, END, 0.0, (0.0, 0.0))
    assert area(ribbon(curve, (0.2, 0.1))) == pytest.approx(4 * 0.15, rel=0.01)
    assert area(ribbon(curve, (0.2, 0.2), 0.5)) == pytest.approx(2 * 0.2, rel=0.01)
    dashes = dashed(curve, (0.2, 0.2))
    assert len(dashes) > 4 and sum(map(area, dashes)) == pytest.approx(4 * 0.2 / 2, rel=0.1)


def test_heads_point_at_the_target_and_diamonds_sit_in_the_middle() -> None:
    curve = Curve.bent(START, END, 0.0, FREE)
    tip, left, right = head(curve, 0.4, 0.2)
    np.testing.assert_allclose(tip, [3.0, 0.0], atol=1e-9)
    np.testing.assert_allclose([left, right], [[2.5, 0.2], [2.5, -0.2]], atol=1e-9)
    np.testing.assert_allclose(diamond(curve, 0.3).mean(axis=0), curve.at(0.5), atol=1e-9)


def test_lagged_links_turn_within_the_first_gap_and_then_keep_to_their_lane() -> None:
    end = np.array([6.0, -5.0])
    curve = Curve.along(START, end, 2.0, 0.3, (0.0, 0.0))
    later = curve.points[curve.points[:, 0] >= 2.0]
    assert (later[:, 1] <= end[1] + 0.31).all() and (later[:-1, 1] > end[1]).all()
    np.testing.assert_allclose(curve.points[-1], end, atol=1e-9)
    assert (np.diff(curve.points[:, 0]) > 0).all(), "never back in time"


def test_links_within_a_time_go_out_to_the_right() -> None:
    curve = Curve.beside(START, np.array([0.0, -3.0]), 0.5, (0.0, 0.0))
    assert curve.points[:, 0].max() == pytest.approx(0.5, rel=0.01) and curve.points[:, 0].min() >= 0
