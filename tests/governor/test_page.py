"""What docs/governor.md says holds: its example runs, its tables name every figure, rule and action."""

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from scarcity.governor import METRICS, default_policies

PAGE = (Path(__file__).parents[2] / "docs" / "governor.md").read_text()


def test_the_example_of_an_own_object_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SCARCITY_GOVERNOR")
    (example,) = (code for code in re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL) if "class " in code)
    names: dict[str, Any] = {}
    exec(example, names)
    thumbnails, governor = names["thumbnails"], names["session"].governor
    assert governor.actuators.execute("thumbnails", "reduce_batch", 0.5) and thumbnails.size == 128
    assert governor.actuators.begin("thumbnails", "scale_up", 0.5, undoes="reduce_batch")
    assert thumbnails.size == 256
    thumbnails.kept.extend("abcd")
    asyncio.run(governor.memory.flush_cache(0.75))
    assert thumbnails.kept == ["d"]


def test_every_figure_is_explained() -> None:
    told = PAGE.replace("with `_s`: MB/s", " ".join(f"`{n}_mb_s`" for n in TRAFFIC))
    assert not [name for name in METRICS if f"`{name}`" not in told]


TRAFFIC = ("disk_read", "disk_write", "net_sent", "net_recv")


@pytest.mark.parametrize("subsystem", default_policies())
def test_every_rule_stands_in_the_table(subsystem: str) -> None:
    for rule in default_policies()[subsystem]:
        bound = f"{rule.threshold:.2f}" if rule.threshold < 1 else f"{rule.threshold:g}"
        cleared = f"{rule.clears_at:.2f}" if rule.threshold < 1 else f"{rule.clears_at:g}"
        rows = [row for row in PAGE.splitlines() if f"`{rule.metric}` {rule.direction} {bound}" in row]
        assert any(rule.action in row and cleared in row for row in rows), rule
        is_slowed = rule.action == "scale_down" and rule.metric in ("mem_util", "psi_mem_some")
        assert rule.floor == (1 / 4 if is_slowed else 1 / 16) and rule.votes == 2
        assert rule.cooldown_s == (10.0 if subsystem == "memory" else 2.0)
