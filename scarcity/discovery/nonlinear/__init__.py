"""Nonlinear columns: which maps of which variables a target answers to, from additive moments.

`maps` are the functions, `features` a choice of them computed from rows, `screening` finds that choice on the newest
rows, `moments` keeps its sums beside the linear ones, `columns` names the columns that result.
"""
