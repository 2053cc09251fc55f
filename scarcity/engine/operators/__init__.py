"""Operators: pure functions of arrays that paths, graphs and names are described with.

``attention`` weighs the steps of a sequence by their likeness; ``sketches`` make products of many features narrow.
"""
