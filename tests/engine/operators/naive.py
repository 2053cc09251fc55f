"""Slow, obvious twins of the operators."""

import math

import numpy as np


def attention(q, k, v, shown, heads, projections):
    """One query, one key, one head at a time; `shown` (B, S, T)."""
    batch, steps, seen = shown.shape
    inner = projections.query.shape[1]
    size = inner // heads
    out = np.zeros((batch, steps, projections.output.shape[1]))
    weights = np.zeros((batch, heads, steps, seen))
    for b in range(batch):
        for s in range(steps):
            joined = np.zeros(inner)
            for h in range(heads):
                part = slice(h * size, (h + 1) * size)
                asked = q[b, s].astype(float) @ projections.query[:, part]
                powers = {}
                for t in range(seen):
                    if shown[b, s, t]:
                        answer = k[b, t].astype(float) @ projections.key[:, part]
                        powers[t] = math.exp(float(asked @ answer) / math.sqrt(size))
                for t, power in powers.items():
                    weights[b, h, s, t] = power / sum(powers.values())
                    joined[part] += weights[b, h, s, t] * (v[b, t].astype(float) @ projections.value[:, part])
            out[b, s] = joined @ projections.output
    return out, weights


def count_sketch(x, place, sign, width):
    out = np.zeros((len(x), width))
    for m, row in enumerate(x):
        for value, at, by in zip(row, place, sign, strict=True):
            out[m, at] += by * float(value)
    return out


def convolution(a, b):
    """Circular, of two vectors."""
    width = len(a)
    out = np.zeros(width)
    for i in range(width):
        for j in range(width):
            out[(i + j) % width] += a[i] * b[j]
    return out
