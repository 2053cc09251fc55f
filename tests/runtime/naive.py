"""Slow, obvious twins of the fast code."""

import re


def slow_matches(subject: str, topic: str) -> bool:
    """The rules of subjects as a regular expression: `*` is one token, `>` one token or more."""
    parts = {"*": r"[^.]+", ">": r"[^.]+(?:\.[^.]+)*"}
    pattern = r"\.".join(parts.get(token, re.escape(token)) for token in subject.split("."))
    return re.fullmatch(pattern, topic) is not None
