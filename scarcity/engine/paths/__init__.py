"""Extra paths: bends and pairs of sources that a stream of many variables tries a few of in each window."""

from scarcity.engine.paths.explorer import LEAST_ROWS, Explored, PathExplorer

__all__ = ["LEAST_ROWS", "Explored", "PathExplorer"]
