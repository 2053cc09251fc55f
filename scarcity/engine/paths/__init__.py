"""Extra paths: bends and pairs of sources that a stream of many variables tries a few of in each window."""

from scarcity.engine.paths.explorer import Explored, PathExplorer

__all__ = ["Explored", "PathExplorer"]
