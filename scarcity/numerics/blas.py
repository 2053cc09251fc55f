"""One BLAS thread for work on small matrices."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache

from threadpoolctl import ThreadpoolController  # pyright: ignore[reportMissingTypeStubs]

__all__ = ["one_blas_thread"]


@contextmanager
def one_blas_thread() -> Generator[None]:
    """Let BLAS use one thread within the block, as many as before after it.

    Thousands of products of small matrices take three times as long when BLAS shares each among threads, which then
    wait for one another, and they keep every core busy meanwhile. The number of threads belongs to the process: other
    threads' BLAS calls are limited too while the block lasts.

    >>> with one_blas_thread():
    ...     pass
    """
    with _controller().limit(limits=1, user_api="blas"):  # pyright: ignore[reportUnknownMemberType]
        yield


@cache
def _controller() -> ThreadpoolController:
    return ThreadpoolController()
