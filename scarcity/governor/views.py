"""The subsystem "simulation": pictures of the graph, which show less of it and less often when the machine is busy."""

from __future__ import annotations

import math

from scarcity.runtime.allowance import Allowance

__all__ = ["ViewHandle"]


class ViewHandle:
    """What the views of a session may do; they read it before they show another graph.

    `scale_down` is a share of the pictures a second, `increase_lod` of the detail: how many nodes of a large graph are
    drawn (see `scarcity.widgets.detail`), and the steps that the layout takes to follow a changed graph.

    >>> views = ViewHandle()
    >>> views.increase_lod(0.5), views.increase_lod(0.5), views.lod_index, views.layout_steps(40)
    (True, True, 2, 10)
    >>> views.describe_action("increase_lod")
    'the layout takes 25% of its steps, large graphs are drawn in groups'
    >>> views.scale_up(1.0, "increase_lod"), views.lod_index, views.layout_steps(40)
    (True, 0, 40)
    """

    def __init__(self) -> None:
        self.allowance = Allowance()

    @property
    def lod_index(self) -> int:
        """Level of detail: 0 is the finest, one more is half of it (reading 21)."""
        share = max(self.allowance.share("increase_lod"), 1 / 64)
        return round(-math.log2(share))

    def layout_steps(self, steps: int) -> int:
        """So many of `steps` steps that a layout may take."""
        return max(steps >> self.lod_index, 1)

    def scale_down(self, factor: float) -> bool:
        """Show fewer pictures a second; the newest graph is shown all the same."""
        self.allowance.take("scale_down", factor)
        return True

    def increase_lod(self, factor: float) -> bool:
        """Show less detail."""
        self.allowance.take("increase_lod", factor)
        return True

    def describe_action(self, action: str) -> str:
        """What is taken at present, as a part of a sentence."""
        share = self.allowance.share(action)
        if action == "scale_down":
            return f"{share:.0%} of the pictures are shown"
        if action == "increase_lod":
            return f"the layout takes {share:.0%} of its steps, large graphs are drawn in groups"
        return ""

    def scale_up(self, factor: float, action: str | None = None) -> bool:
        """Give back a share of what was taken."""
        self.allowance.give_back(factor, action)
        return True
