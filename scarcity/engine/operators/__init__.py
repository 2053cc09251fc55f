"""Operators: pure functions of arrays that paths, graphs, names and sources are described with; a folder a family.

``attention`` weighs the steps of a sequence by their likeness; ``sketches`` make products of many features narrow.
"""
