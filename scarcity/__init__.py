"""Real-time causal discovery: rows stream in, a causal graph with honest uncertainty is learned online."""

__version__ = "0.1.0"
