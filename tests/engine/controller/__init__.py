"""Tests of the bandit over extra paths."""
