"""The encoder: what latents are, and what they say."""

import numpy as np
import pytest

from scarcity.engine import EncodedBatch, Encoder, EncoderConfig
from scarcity.engine.config import NORMALIZATIONS, SKETCHES
from scarcity.engine.encoder import Path, variable_embeddings
from scarcity.errors import DataError
from tests.engine.encoder.systems import pairs, with_copies

every_sketch = pytest.mark.parametrize("method", SKETCHES)
PATHS = [
    Path(((0, 1), (1, 2)), target=3),
    Path(((2, 1),), target=0),
    Path(((4, 3), (1, 2), (5, 1)), target=2),
    Path(((5, 1), (3, 1), (0, 0)), ordered=False),
    Path(((5, 1), (3, 1)), target=1, ordered=False),
]


def embeddings(n=6, seed=0):
    return variable_embeddings(np.corrcoef(np.random.default_rng(seed).standard_normal((n, 40))))


def latents(batch: EncodedBatch):
    return np.stack(batch.latents).astype(np.float64)


def cosine(a, b):
    return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))


@every_sketch
@pytest.mark.parametrize("normalization", NORMALIZATIONS)
@pytest.mark.parametrize("use_fp16", [True, False])
def test_the_batch_is_the_specifications(method, normalization, use_fp16):
    config = EncoderConfig(
        sketch_method=method, normalization=normalization, use_fp16=use_fp16, sketch_dim=128
    )
    batch = Encoder(config).encode(PATHS, embeddings(), clock=iter([1.0, 1.5]).__next__)
    assert [z.shape for z in batch.latents] == [(128,)] * 5
    assert {z.dtype for z in batch.latents} == {np.dtype(np.float16 if use_fp16 else np.float32)}
    assert batch.meta[0] == {"steps": ((0, 1), (1, 2)), "target": 3, "ordered": True}
    assert batch.meta[3] == {"steps": ((0, 0), (3, 1), (5, 1)), "target": None, "ordered": False}
    assert batch.telemetry == {
        "paths": 5,
        "steps": 15,
        "bytes": 5 * 128 * (2 if use_fp16 else 4),
        "cpu_ms": 500.0,
    }
    sizes = np.linalg.norm(latents(batch), axis=1)
    assert batch.stats["norm_mean"] == pytest.approx(sizes.mean(), rel=1e-3)
    assert batch.stats["norm_max"] == pytest.approx(sizes.max(), rel=1e-3) and batch.stats["clipped"] == 0


@every_sketch
def test_the_same_seed_gives_the_same_latents_and_another_does_not(method):
    first, again, other = (
        latents(Encoder(EncoderConfig(sketch_method=method, seed=seed)).encode(PATHS, embeddings()))
        for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


@every_sketch
def test_other_paths_of_the_batch_change_rounding_only(method):
    encoder = Encoder(EncoderConfig(sketch_method=method, use_fp16=False))
    together = latents(encoder.encode(PATHS * 500, embeddings()))
    for m, path in enumerate(PATHS):
        alone = latents(encoder.encode([path], embeddings()))
        np.testing.assert_allclose(alone[0], together[m], atol=1e-5)
        np.testing.assert_allclose(alone[0], together[m + 2000], atol=1e-5)


@every_sketch
def test_order_means_nothing_for_a_set_and_something_for_a_chain(method):
    encoder = Encoder(EncoderConfig(sketch_method=method))
    steps, turned = ((0, 1), (1, 1), (2, 1)), ((2, 1), (0, 1), (1, 1))
    a, b, c, d = latents(
        encoder.encode(
            [Path(each, 3, ordered) for ordered in (False, True) for each in (steps, turned)], embeddings()
        )
    )
    np.testing.assert_array_equal(a, b)
    assert cosine(c, d) < 0.95


@every_sketch
@pytest.mark.parametrize(
    "other",
    [
        Path(((3, 2), (1, 1)), target=0),  # turned around
        Path(((0, 1), (1, 2)), target=3),  # lags exchanged
        Path(((1, 2), (0, 1)), target=3),  # variables exchanged
        Path(((0, 2), (1, 1)), target=4),  # another target
        Path(((0, 2),), target=3),  # a step less
    ],
)
def test_another_path_has_another_latent(method, other):
    encoder = Encoder(EncoderConfig(sketch_method=method, sketch_dim=512))
    one, two = latents(encoder.encode([Path(((0, 2), (1, 1)), target=3), other], np.eye(6)))
    assert cosine(one, two) < 0.95


@every_sketch
def test_near_copies_have_near_latents_and_strangers_do_not(method):
    x = with_copies(40, 10, 0.98, seed=3)
    encoder = Encoder(EncoderConfig(sketch_method=method))
    vectors = variable_embeddings(np.corrcoef(x.T))
    even = [2 * i for i in range(5)]  # copies that are not mirrored
    original = latents(encoder.encode([Path(((i, 1), (30, 1)), 20, ordered=False) for i in even], vectors))
    copy = latents(encoder.encode([Path(((40 + i, 1), (30, 1)), 20, ordered=False) for i in even], vectors))
    stranger = latents(encoder.encode([Path(((i, 2), (32, 2)), 21, ordered=False) for i in even], vectors))
    alike = [cosine(a, b) for a, b in zip(original, copy, strict=True)]
    different = [cosine(a, b) for a, b in zip(original, stranger, strict=True)]
    assert min(alike) > 0.95 and np.mean(different) < 0.4


def test_wide_latents_keep_the_square_of_the_narrow_ones_cosine():
    """Polynomial against count: the same means, squared by the sketch of degree 2."""
    few = pairs(12, target=3)
    both = [
        latents(
            Encoder(EncoderConfig(sketch_method=method, sketch_dim=8192, use_fp16=False)).encode(
                few, embeddings(12)
            )
        )
        for method in ("count", "polynomial")
    ]
    linear, squared = (z @ z.T / np.linalg.norm(z, axis=1) / np.linalg.norm(z, axis=1)[:, None] for z in both)
    assert np.abs(squared - linear**2).mean() < 0.02


def test_no_paths_give_an_empty_batch():
    batch = Encoder().encode([], np.eye(3))
    assert batch.latents == [] and batch.meta == [] and batch.telemetry["cpu_ms"] is None
    assert batch.stats == {"norm_mean": 0.0, "norm_min": 0.0, "norm_max": 0.0, "clipped": 0}


@pytest.mark.parametrize("heads", [1, 3, 5, 48])
def test_any_number_of_heads_will_do(heads):
    batch = Encoder(EncoderConfig(attention_heads=heads)).encode(PATHS, embeddings())
    assert np.isfinite(latents(batch)).all()


def test_variables_of_any_length_of_vector_count_by_direction_and_zeros_stay_finite():
    encoder = Encoder(EncoderConfig(use_fp16=False))
    vectors = embeddings()
    a, b = encoder.encode(PATHS, vectors), encoder.encode(PATHS, 1e8 * vectors)
    np.testing.assert_allclose(latents(a), latents(b), atol=1e-5)
    assert np.isfinite(latents(encoder.encode(PATHS, np.zeros((6, 3))))).all()


@pytest.mark.parametrize(
    ("vectors", "says"),
    [
        (np.ones(3), r"got \(3,\)"),
        (np.ones((6, 0)), r"got \(6, 0\)"),
        (np.array([[1.0], [np.nan]]), "variable 1"),
        (np.ones((2, 2)), "expected variables 0 … 1"),
    ],
)
def test_embeddings_that_do_not_fit_are_refused(vectors, says):
    with pytest.raises(DataError, match=says):
        Encoder().encode(PATHS, vectors)
