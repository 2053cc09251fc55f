"""Sources of different kind and rate, taken together.

`fuse` (also ``scarcity.fuse``) lays them side by side by event time; `joint_representation` says what two of them
share and at which lag; `attend` looks from one into the recent past of another.
"""

from scarcity.engine.operators.multimodal.attend import Attended, attend
from scarcity.engine.operators.multimodal.fusion import Fused, fuse
from scarcity.engine.operators.multimodal.shared import JointRepresentation, joint_representation

__all__ = ["Attended", "Fused", "JointRepresentation", "attend", "fuse", "joint_representation"]
