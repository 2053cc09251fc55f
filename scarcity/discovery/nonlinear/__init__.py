"""Nonlinear columns: which maps of which variables a target answers to, from additive moments.

`features` are a choice of maps (`numerics.maps`) computed from rows, `screening` finds that choice on the newest rows,
`moments` keeps its sums beside the linear ones, `columns` names the columns that result, `search` gives each target
its own, `responses` tell how it answers.
"""
