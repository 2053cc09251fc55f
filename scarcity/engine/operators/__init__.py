"""Operators: pure functions of arrays that paths, graphs, names and sources are described with; a folder a family."""
