import networkx as nx
import numpy as np
from hypothesis import given

from scarcity.engine.operators.structure import link_matrix, reach
from scarcity.engine.operators.structure.reach import bits_at, levels
from tests.engine.operators.digraphs import Matrix, as_networkx, matrices


@given(matrices())
def test_it_follows_the_links_as_networkx_does(matrix: Matrix) -> None:
    seen, ways = reach(link_matrix(matrix)), dict(nx.all_pairs_shortest_path_length(as_networkx(matrix)))
    for i, far in ways.items():
        told = (seen.driven[i], seen.distances[i], seen.farthest[i])
        assert told == (len(far) - 1, sum(far.values()), max(far.values()))


def test_a_long_chain_crosses_the_words_of_its_sets() -> None:
    n = 200
    chain = link_matrix(np.eye(n, k=1))
    seen = reach(chain)
    assert seen.driven.tolist() == list(range(n - 1, -1, -1)) == seen.farthest.tolist()
    steps = list(levels(chain))
    assert len(steps) == n - 1
    rows, columns = np.divmod(np.arange(n * n), n)
    within = bits_at(steps[69], rows, columns).reshape(n, n)
    assert (within == np.triu(np.tril(np.ones((n, n)), 70)).astype(bool)).all()


def test_without_links_nothing_is_reached() -> None:
    seen = reach(link_matrix(np.zeros((3, 3))))
    assert seen.driven.tolist() == seen.farthest.tolist() == [0, 0, 0]
