"""Pictures of a graph for pages and papers, by matplotlib, which is imported when one is drawn.

`process` draws one node a variable, `time_series` one node a variable and time; `arrows` says how links look, `curves`
what shape they have, `layout` where variables stand, `labels` where words have room, `legend` what it all means.
"""

from scarcity.graph.plots.picture import plot

__all__ = ["plot"]
