"""A benchmark whose methods do what a runner has to cope with."""

from typing import Any


def measure(case: str, method: str, seed: int) -> dict[str, Any]:
    if method == "broken":
        raise ValueError("broken on purpose")
    while method == "endless":
        pass
    return {"cpu_s": 0.0, "lag_f1": seed}
