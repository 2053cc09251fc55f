"""The plot of `benchmarks.scaling`: CPU and memory against variables and rows."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["draw"]

_COLOURS = {"default": "#1f5fa8", "lagged": "#b5541c"}
_WORDS = {"default": "default: lag 0, nonlinear up to 100 variables", "lagged": "linear, lags 1 to 3"}
_RANGES = {"cpu_s": (0.001, 50.0), "peak_mb": (30.0, 10_000.0)}
_INK, _FAINT = "#33383d", "#d9dde1"


def draw(records: Sequence[Mapping[str, Any]], cases: Mapping[str, tuple[int, int]], path: Path) -> None:
    """Four panels, logarithmic on both axes, saved to `path`."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot, ticker

    good = [record for record in records if record["status"] == "ok"]
    with pyplot.style.context("default"), pyplot.rc_context({"font.size": 11, "text.color": _INK}):
        figure, panels = pyplot.subplots(2, 2, figsize=(11, 7.6), layout="constrained")
        for row, (kind, label) in enumerate(
            (("n", "variables"), ("rows", "rows of the stream (10 variables)"))
        ):
            for column, (value, title) in enumerate(
                (
                    ("cpu_s", "CPU seconds of a refresh, with intervals"),
                    ("peak_mb", "Peak memory of the process, MB"),
                )
            ):
                axes = panels[row, column]
                for method, colour in _COLOURS.items():
                    points = sorted(
                        (cases[r["cell"]["case"]][row], r[value])
                        for r in good
                        if r["cell"]["method"] == method and r["cell"]["case"].startswith(kind)
                    )
                    if points:
                        style = "o-" if method == "default" else "s--"
                        axes.plot(*zip(*points, strict=True), style, color=colour, label=_WORDS[method])
                axes.set_title(title, loc="left", fontsize=12, color=_INK)
                axes.set_xlabel(label)
                axes.set(xscale="log", yscale="log")
                axes.set_ylim(_RANGES[value])
                for axis in (axes.xaxis, axes.yaxis):
                    axis.set_major_formatter("{x:,.10g}")
                    axis.set_minor_formatter(ticker.NullFormatter())
                axes.grid(color=_FAINT, linewidth=0.8)
                axes.spines[["top", "right"]].set_visible(False)
        panels[0, 0].legend(frameon=False, loc="upper left")
        figure.savefig(path, dpi=130)
