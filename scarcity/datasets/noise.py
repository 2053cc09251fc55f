"""Independent innovations of unit variance."""

from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from scarcity.errors import unknown_option

__all__ = ["Noise", "draw_noise"]

Noise = Literal["gaussian", "student", "laplace"]
_STUDENT_DF = 5.0


def draw_noise(rng: np.random.Generator, shape: tuple[int, int], noise: Noise) -> npt.NDArray[np.float64]:
    """Innovations (rows, variables) with mean 0 and variance 1: Gaussian, Student with 5 degrees, Laplace.

    Raises
    ------
    OptionError : for another name.
    """
    if noise == "gaussian":
        return rng.standard_normal(shape)
    if noise == "student":
        return rng.standard_t(_STUDENT_DF, size=shape) * np.sqrt((_STUDENT_DF - 2) / _STUDENT_DF)
    if noise == "laplace":
        return rng.laplace(scale=np.sqrt(0.5), size=shape)
    raise unknown_option(noise, get_args(Noise), "noise")
