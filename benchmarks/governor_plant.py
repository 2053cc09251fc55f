"""A simulated machine to govern: 20 minutes of load from others, and a subsystem whose share of work adds to it."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scarcity.governor import DRGConfig, DynamicResourceGovernor
from scarcity.runtime import EventBus
from scarcity.runtime.allowance import Allowance
from scarcity.runtime.clock import ManualClock

__all__ = ["CONTROLLERS", "LOADS", "Outcome", "Plant", "run"]

SAMPLE_S, TICK_S, MINUTES = 0.25, 0.5, 20
SAMPLES = round(MINUTES * 60 / SAMPLE_S)
OVER, SETTLING_S = 0.85, 30.0
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of 20 minutes.

    `throughput` is the mean of the work done, 1 at full pace on a free machine; `over` the share of time with the
    figure beyond its threshold; `actions` all of them, `steady` those a minute while the others' load has been
    constant for 30 s; `last` the share at the end.
    """

    throughput: float
    over: float
    actions: int
    steady: float
    last: float


class Plant:
    """Sensors and subsystem in one: every `sample` is a quarter of a second of the machine.

    The figure is the others' load plus `gain` times our share of work, which follows a change with the time constant
    `answers_s`. A processor beyond .98 is contended: half of the work is done.
    """

    metric = "cpu_util"

    def __init__(self, others: Floats, *, gain: float, answers_s: float, seed: int) -> None:
        rng = np.random.default_rng(seed)
        per_tick = round(TICK_S / SAMPLE_S)
        self.others = others
        self.noise = np.repeat(0.03 * rng.normal(size=SAMPLES // per_tick), per_tick)
        self.gain = gain
        self.follow = 1.0 - np.exp(-SAMPLE_S / answers_s) if answers_s else 1.0
        self.allowance = Allowance()
        self.present = 1.0
        self.at = 0
        self.work = 0.0
        self.over = 0
        self.acted: list[int] = []

    @property
    def share(self) -> float:
        """What we may do at present."""
        return self.allowance.share("reduce_batch")

    def sample(self) -> dict[str, float]:
        """One more quarter of a second."""
        self.present += self.follow * (self.share - self.present)
        used = float(np.clip(self.others[self.at] + self.noise[self.at] + self.gain * self.present, 0.0, 1.0))
        self.work += self.share * (1.0 if used < 0.98 else 0.5)
        self.over += used > OVER
        self.at += 1
        return {self.metric: used}

    def reduce_batch(self, factor: float) -> bool:
        """Asked to do less."""
        self.acted.append(self.at)
        self.allowance.take("reduce_batch", factor)
        return True

    def scale_up(self, factor: float, action: str) -> bool:
        """Asked to do more again."""
        self.acted.append(self.at)
        self.allowance.give_back(factor, action)
        return True

    def outcome(self) -> Outcome:
        """What became of it."""
        settling = round(SETTLING_S / SAMPLE_S)
        since = np.arange(SAMPLES) - np.maximum.accumulate(
            np.where(np.diff(self.others, prepend=self.others[0]) != 0, np.arange(SAMPLES), 0)
        )
        calm = since >= settling
        steady = sum(bool(calm[min(at, SAMPLES - 1)]) for at in self.acted)
        minutes = max(float(calm.sum()) * SAMPLE_S / 60, 1e-9)
        return Outcome(
            self.work / SAMPLES, self.over / SAMPLES, len(self.acted), steady / minutes, self.share
        )


# --- loads of others ---


def _shifts(rng: np.random.Generator) -> Floats:
    """A third of the machine; from 200 to 400 s and from 700 to 750 s much more."""
    del rng  # only the noise differs from seed to seed
    load = np.full(SAMPLES, 0.35)
    load[int(200 / SAMPLE_S) : int(400 / SAMPLE_S)] = 0.70
    load[int(700 / SAMPLE_S) : int(750 / SAMPLE_S)] = 0.60
    return load


def _moved(rng: np.random.Generator) -> Floats:
    """A third of the machine, twice much more, at times and for as long as it happens."""
    load = np.full(SAMPLES, 0.35)
    for height, low, high in ((0.35, 120, 300), (0.25, 30, 90)):
        length = int(rng.integers(low, high) / SAMPLE_S)
        start = int(rng.integers(0, SAMPLES - length))
        load[start : start + length] = np.maximum(load[start : start + length], 0.35 + height)
    return load


def _bursts(rng: np.random.Generator) -> Floats:
    """Ten bursts of 3 to 40 s."""
    load = np.full(SAMPLES, 0.30)
    for start in rng.integers(0, SAMPLES - 160, 10):
        load[start : start + int(rng.integers(3, 40) / SAMPLE_S)] = 0.30 + rng.uniform(0.2, 0.6)
    return load


def _heavy(rng: np.random.Generator) -> Floats:
    """The others take so much, all the time, that only a part of our work fits."""
    return np.full(SAMPLES, float(rng.uniform(0.50, 0.65)))


def _calm(rng: np.random.Generator) -> Floats:
    """All fits."""
    return np.full(SAMPLES, float(rng.uniform(0.10, 0.30)))


LOADS: dict[str, tuple[str, Callable[[np.random.Generator], Floats], dict[str, float]]] = {
    "shifts": ("others take more at 200 s and at 700 s", _shifts, {"gain": 0.45, "answers_s": 0.0}),
    "shifts, slow": ("the same; our load follows in 2 s", _shifts, {"gain": 0.45, "answers_s": 2.0}),
    "any time": ("others take more twice, at any time", _moved, {"gain": 0.45, "answers_s": 0.5}),
    "bursts": ("ten bursts of 3 to 40 s", _bursts, {"gain": 0.45, "answers_s": 0.0}),
    "heavy": ("others take half to two thirds", _heavy, {"gain": 0.45, "answers_s": 0.5}),
    "calm": ("all fits", _calm, {"gain": 0.45, "answers_s": 0.5}),
}


# --- who governs ---


def _governed(plant: Plant, config: DRGConfig) -> None:
    async def main() -> None:
        clock = ManualClock(turns=6)
        governor = DynamicResourceGovernor(config, EventBus(), sensors=plant, clock=clock)
        governor.register_subsystem("mpie", plant)
        await governor.start()
        await clock.advance(SAMPLES * SAMPLE_S)
        outcome = plant.outcome()
        await governor.stop()  # gives all back; what counts is what was before
        plant.outcome = lambda: outcome

    asyncio.run(main())


def _one_threshold(plant: Plant) -> None:
    """Halved above the threshold of the moving average, raised by half below it."""
    ema = None
    for _ in range(SAMPLES // 2):
        value = (plant.sample()[plant.metric] + plant.sample()[plant.metric]) / 2
        ema = value if ema is None else 0.7 * ema + 0.3 * value
        share = plant.share
        if ema > OVER and share > 1 / 64:
            plant.reduce_batch(0.5)
        elif ema <= OVER and share < 1:
            plant.scale_up(min(0.5 * share, 1 - share), "reduce_batch")


def _nobody(plant: Plant) -> None:
    for _ in range(SAMPLES):
        plant.sample()


CONTROLLERS: dict[str, Callable[[Plant], None]] = {
    "scarcity": lambda plant: _governed(plant, DRGConfig()),
    "literal policies": lambda plant: _governed(plant, DRGConfig(strict_spec=True)),
    "one threshold": _one_threshold,
    "no governor": _nobody,
}


def run(load: str, controller: str, seed: int) -> Outcome:
    """20 minutes of a load under a controller."""
    _, others, fixed = LOADS[load]
    plant = Plant(others(np.random.default_rng([seed, 1])), seed=seed, **fixed)
    with _quiet():
        CONTROLLERS[controller](plant)
    return plant.outcome()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Without the log lines of a subsystem that lacks actions on purpose."""
    logger = logging.getLogger("scarcity.governor")
    before, logger.disabled = logger.disabled, True
    try:
        yield
    finally:
        logger.disabled = before
