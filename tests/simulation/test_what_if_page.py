"""The examples of docs/what_if.md run, and say what the page says."""

import asyncio
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest


def test_the_examples_of_the_page_run(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib").use("agg")
    plt = pytest.importorskip("matplotlib.pyplot")
    page = (Path(__file__).parents[2] / "docs" / "what_if.md").read_text()
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert len(blocks) == 4
    names: dict[str, Any] = {}
    for block in blocks:
        exec(block, names)
    plt.close("all")
    told = capsys.readouterr().out
    assert re.search(r"heat rises by 2\.[5-8]", told) and "through pump → flow (1) → heat (1)" in told
    assert "through flow" in told and np.isfinite(names["found"].mediated["flow"].high).all()
    answer = asyncio.run(names["watch"]())
    assert answer.effect[0, 1] == pytest.approx(1.0)
    assert answer.effect[1, 2] == pytest.approx(0.7, abs=0.1)
