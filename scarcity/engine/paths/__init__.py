"""Extra paths: bends and pairs of sources that a stream of many variables tries a few of in each window."""

from scarcity.engine.paths.explorer import Explored, PathExplorer
from scarcity.engine.paths.trials import try_paths

__all__ = ["Explored", "PathExplorer", "try_paths"]
