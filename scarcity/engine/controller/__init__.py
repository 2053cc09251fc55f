"""Which extra paths are tried: a bandit over many arms, with explicit state.

``router`` proposes arms and learns from their rewards; ``state`` is all that it remembers; ``indices`` ranks arms,
``mix`` divides a window among them, ``trials`` forgets, ``random_numbers`` draws.
"""

from scarcity.engine.controller.router import BanditRouter
from scarcity.engine.controller.state import RouterState

__all__ = ["BanditRouter", "RouterState"]
