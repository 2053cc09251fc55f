import numpy as np
import pytest

from benchmarks.scaling import CASES, METHODS, rows_of
from scarcity.datasets import linear
from scarcity.numerics.lagged_moments import LaggedMoments


@pytest.mark.parametrize("rows", [200, 2_600])
def test_the_stream_has_the_asked_rows_in_windows(rows: int) -> None:
    windows = list(rows_of(4, rows, seed=5))
    assert [len(window) for window in windows] == [256] * (rows // 256) + [rows % 256]
    assert np.isfinite(np.concatenate(windows)).all()


def test_the_stream_follows_the_system() -> None:
    coefficients = linear(4, 100, raw=True, seed=5).coefficients
    moments = LaggedMoments(4, 3)
    for window in rows_of(4, 50_000, seed=5):
        moments.absorb(window)
    spread = np.tile(moments.scale, 3)
    gram = moments.total.gram()
    found = np.linalg.solve(gram[4:, 4:], gram[4:, :4]) / spread[:, None] * moments.scale
    expected = coefficients[:, :, 1:].transpose(2, 0, 1).reshape(12, 4)
    np.testing.assert_allclose(found, expected, atol=0.03)


def test_the_plot_shows_every_panel(tmp_path) -> None:
    pytest.importorskip("matplotlib")
    from benchmarks.scaling_plot import draw

    records = [
        {"status": "ok", "cell": {"case": case, "method": method}, "cpu_s": 0.01 * n, "peak_mb": 100.0 + n}
        for case, (n, _) in CASES.items()
        for method in METHODS
    ]
    draw(
        [*records, {"status": "timeout", "cell": {"case": "n1000", "method": "default"}}],
        CASES,
        tmp_path / "s.png",
    )
    assert (tmp_path / "s.png").read_bytes().startswith(b"\x89PNG")
