"""How good a learned graph is where no truth is known: criteria and cross-validation in time.

`cross_validate` (also ``scarcity.cross_validate``) predicts later rows, `best_setting` chooses options by it, and
`information_criteria` weighs fit against size. Where the truth is known, ``scarcity.compare`` scores the graph.
"""

from scarcity.engine.operators.evaluation.criteria import information_criteria
from scarcity.engine.operators.evaluation.cross_validation import best_setting, cross_validate

__all__ = ["best_setting", "cross_validate", "information_criteria"]
