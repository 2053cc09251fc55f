import re
from pathlib import Path

import numpy as np

import scarcity
from scarcity.simulation.colours import colours_of

THEME = Path(scarcity.__file__).parent.parent / "js" / "shared" / "theme.js"


def test_colours_are_those_of_the_browser() -> None:
    nodes = re.search(r"NODES = \{\s*light: \[([^\]]*)\]", THEME.read_text())
    assert nodes
    shown = [[int(each[i : i + 2], 16) for i in (0, 2, 4)] for each in re.findall(r"#(\w{6})", nodes[1])]
    assert (colours_of(np.arange(len(shown))) * 255).round().astype(int).tolist() == shown


def test_groups_beyond_the_last_colour_begin_anew_and_none_is_a_colour_of_its_own() -> None:
    colours = colours_of(np.arange(12))
    np.testing.assert_array_equal(colours[1:6], colours[6:11])
    assert not (colours[1:] == colours[0]).all(axis=1).any()
    assert colours.dtype == np.float32
    assert 0 <= colours.min() <= colours.max() <= 1
