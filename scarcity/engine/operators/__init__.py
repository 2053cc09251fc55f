"""Operators that a person or the engine puts on data and graphs, a folder a family."""
