import numpy as np

from scarcity.datasets import sachs

RECORDING = sachs()


def test_cells_and_network() -> None:
    assert RECORDING.frame.shape == (7466, 11) and RECORDING.frame.index.name == "cell"
    assert RECORDING.graph is not None and RECORDING.graph.shape == (11, 11) and RECORDING.graph.sum() == 18
    names = RECORDING.variables
    known = {(names[i], names[j]) for i, j in np.argwhere(RECORDING.graph)}
    assert {("raf", "mek"), ("mek", "erk"), ("PKA", "akt"), ("PKC", "p38")} <= known


def test_values_are_those_of_the_source() -> None:
    values = RECORDING.frame.to_numpy()
    assert values.min() == 1.0 and values.max() == 9058.0
    np.testing.assert_allclose(RECORDING.frame["PKA"].mean(), 625.758588, atol=1e-6)


def test_neighbours_in_the_network_move_together() -> None:
    assert RECORDING.graph is not None
    together = np.abs(np.corrcoef(np.log(RECORDING.frame.to_numpy()).T))
    linked = RECORDING.graph | RECORDING.graph.T
    off = ~np.eye(11, dtype=bool)
    assert together[linked & off].mean() > together[~linked & off].mean() + 0.05
