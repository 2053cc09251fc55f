"""`analyze`: what the wiring of a causal graph says, as tables and sentences."""

from scarcity.engine.analysis.report import StructuralReport, analyze

__all__ = ["StructuralReport", "analyze"]
