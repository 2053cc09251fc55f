"""Where large arrays are held and worked on: NumPy, or torch and its devices, through the Array API standard.

A kernel takes arrays of either kind and works in the namespace of what it was given, so it is written once. NumPy's own
arrays need no wrapper: the kernels call nothing of the standard that NumPy has not had under the same name since 1.26.
Everything else goes through array-api-compat, which, like torch, is imported only when it is asked for.

Source: the Python Array API standard, revision 2024.12 (integer indexing, `take_along_axis`, Python scalars).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Final, TypeAlias, TypeGuard

import numpy as np
import numpy.typing as npt

from scarcity.errors import MissingDependencyError, OptionError

__all__ = [
    "BACKENDS",
    "NUMPY",
    "Array",
    "Compute",
    "copied",
    "devices",
    "empty_like",
    "host",
    "is_numpy",
    "like",
    "multiply_into",
    "namespace",
]

BACKENDS: Final = ("numpy", "torch")

Array: TypeAlias = Any
"""An array of NumPy, or of another library that keeps to the Array API standard; float64 where it holds numbers."""


@dataclass(frozen=True, slots=True)
class Compute:
    """A library of arrays and one of its devices.

    Attributes
    ----------
    xp
        The namespace: NumPy, or one that keeps to the Array API standard.
    device
        The library's own name of the device; None where it has one only.

    >>> Compute().zeros((2, 2)).tolist()
    [[0.0, 0.0], [0.0, 0.0]]
    """

    xp: Any = np
    device: Any = None

    @classmethod
    def of(cls, backend: str, device: str = "cpu") -> Compute:
        """By the names that a person gives.

        Raises
        ------
        OptionError
            There is no such backend, or the device is not there or holds no float64.
        MissingDependencyError
            torch or array-api-compat is not installed.
        """
        if backend not in BACKENDS:
            raise OptionError(f"backend must be one of {', '.join(map(repr, BACKENDS))}; got {backend!r}.")
        if backend == "torch":
            return _torch(device)
        if device != "cpu":
            raise OptionError(
                f"backend='numpy' works on the CPU alone; got device={device!r}. Set backend='torch' with it, or "
                "leave device out."
            )
        return NUMPY

    def array(self, values: npt.NDArray[Any]) -> Array:
        """A NumPy array on this device; itself where this is NumPy. The memory may be shared."""
        if self.xp is np:
            return values
        values = np.ascontiguousarray(values)
        return self.xp.asarray(values if values.flags.writeable else values.copy(), device=self.device)

    def zeros(self, shape: tuple[int, ...]) -> Array:
        """Numbers, all 0."""
        return np.zeros(shape) if self.xp is np else self._made(self.xp.zeros, shape)

    def empty(self, shape: tuple[int, ...]) -> Array:
        """Memory for numbers."""
        return np.empty(shape) if self.xp is np else self._made(self.xp.empty, shape)

    def _made(self, maker: Any, shape: tuple[int, ...]) -> Array:
        return maker(shape, dtype=self.xp.float64, device=self.device)


NUMPY: Final = Compute()
"""The default."""


def is_numpy(array: Array) -> TypeGuard[npt.NDArray[Any]]:
    """Whether an array is NumPy's."""
    return isinstance(array, np.ndarray)


def namespace(array: Array) -> Any:
    """The functions that go with an array."""
    return np if is_numpy(array) else _compat().array_namespace(array)


def like(array: Array, values: npt.NDArray[Any]) -> Array:
    """A NumPy array where `array` is: same library, same device."""
    if is_numpy(array):
        return values
    return Compute(namespace(array), _compat().device(array)).array(values)


def empty_like(array: Array, shape: tuple[int, ...]) -> Array:
    """Memory for numbers where `array` is."""
    if is_numpy(array):
        return np.empty(shape)
    return Compute(namespace(array), _compat().device(array)).empty(shape)


def host(array: Array) -> npt.NDArray[Any]:
    """An array as NumPy's; itself where it is one. The memory may be shared."""
    if is_numpy(array):
        return array
    compat = _compat()
    return np.asarray(compat.to_device(array, "cpu") if compat.is_torch_array(array) else array)


def copied(array: Array) -> Array:
    """An independent array with the same numbers."""
    return array.copy() if is_numpy(array) else namespace(array).asarray(array, copy=True)


def multiply_into(out: Array, at: int, left: Array, right: Array) -> None:
    """``out[at] = left @ right`` for matrices; with NumPy the product is formed in place.

    The one thing outside the standard, which has no `out`: at 1,000 variables a product in memory of its own costs
    a seventh more. np.matmul releases the interpreter lock for the whole product; scipy.linalg.blas never does.
    """
    if is_numpy(out):
        np.matmul(left, right, out=out[at])
    else:
        out[at, ...] = namespace(out).matmul(left, right)


def devices() -> tuple[str, ...]:
    """The devices that torch can use here; none where it is not installed."""
    try:
        torch = import_module("torch")
        _compat()
    except ImportError:
        return ()
    return ("cpu", *(f"cuda:{i}" for i in range(int(torch.cuda.device_count()))))


@cache
def _torch(device: str) -> Compute:
    try:
        torch = import_module("torch")
        xp = import_module("array_api_compat.torch")
    except ImportError as error:
        raise MissingDependencyError(
            f"backend='torch' needs torch and array-api-compat, and {error.name or error} is not installed: "
            "pip install 'scarcity[gpu]', or leave backend out."
        ) from error
    try:
        torch.zeros(1, dtype=torch.float64, device=device).tolist()
        return Compute(xp, torch.device(device))
    except (RuntimeError, AssertionError, TypeError, NotImplementedError) as error:
        why = str(error).splitlines()[0].split(". ")[0].rstrip(".")
        raise OptionError(
            f"device={device!r} cannot be used with float64: {why}. torch has here: "
            f"{', '.join(map(repr, devices()))}."
        ) from error


@cache
def _compat() -> Any:
    return import_module("array_api_compat")
