"""Numerical kernels: functions and small states of arrays, without clock, loop, logging or global randomness."""
