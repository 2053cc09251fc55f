"""Names, defaults and ranges of the engine's configuration."""

from dataclasses import FrozenInstanceError, asdict

import pytest

from scarcity.engine import ControllerConfig, EncoderConfig, EvaluatorConfig, MPIEConfig, StoreConfig
from scarcity.errors import OptionError


def test_names_and_defaults_are_the_specifications():
    specified = {"n_resamples": 8, "gain_min": 0.01, "stability_min": 0.3, "lambda_ci": 0.5}
    specified["reward_weights"] = {"gain": 0.6, "stability": 0.3, "ci": 0.1}
    assert specified.items() <= asdict(EvaluatorConfig()).items()
    controller = {
        "n_arms_max": 200,
        "tau": 0.9,
        "gamma_diversity": 0.3,
        "thompson_mode": False,
        "drift_threshold": 0.5,
    }
    assert controller.items() <= asdict(ControllerConfig()).items()
    encoder = {
        "sketch_dim": 64,
        "sketch_method": "polynomial",
        "use_fp16": True,
        "attention_heads": 4,
        "normalization": "layer_norm",
    }
    assert encoder.items() <= asdict(EncoderConfig()).items()
    assert asdict(StoreConfig()) == {
        "ema_alpha": 0.3,
        "decay_factor": 0.99,
        "prune_threshold": 0.01,
        "max_age_windows": 1000,
    }
    config = MPIEConfig()
    assert (config.evaluator, config.store) == (EvaluatorConfig(), StoreConfig())
    assert (config.controller, config.encoder) == (ControllerConfig(), EncoderConfig())
    assert config.evaluator.n_resamples_export == 200
    with pytest.raises(FrozenInstanceError):
        config.top_k = 3  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize(
    ("make", "option", "value", "telling"),
    [
        (EvaluatorConfig, "n_resamples", -1, "at least 0; got -1"),
        (EvaluatorConfig, "n_resamples", 2.5, "whole number"),
        (EvaluatorConfig, "stability_min", 1.5, "between 0 and 1; got 1.5"),
        (EvaluatorConfig, "lambda_ci", "wide", "got 'wide'"),
        (EvaluatorConfig, "gain_min", float("nan"), "got nan"),
        (StoreConfig, "ema_alpha", -0.1, "between 0 and 1"),
        (StoreConfig, "decay_factor", True, "got True"),
        (StoreConfig, "max_age_windows", 0, "at least 1; got 0"),
        (ControllerConfig, "n_arms_max", -1, "at least 0; got -1"),
        (ControllerConfig, "tau", 2.0, "within tau_bounds; got tau=2.0"),
        (ControllerConfig, "discount", 1.5, "between 0 and 1; got 1.5"),
        (ControllerConfig, "thompson_mode", 1, "True or False; got 1"),
        (EncoderConfig, "sketch_dim", 0, "at least 1; got 0"),
        (EncoderConfig, "sketch_method", "hash", "'polynomial', 'tensor', 'count'; got 'hash'"),
        (EncoderConfig, "normalization", None, "got None"),
        (EvaluatorConfig, "reward_weights", {"gain": 1.0}, "must weigh 'gain', 'stability', 'ci'"),
        (MPIEConfig, "refresh_every", 0, "at least 1; got 0"),
        (MPIEConfig, "refresh_every", 1.5, "whole number"),
        (MPIEConfig, "top_k", 0, "at least 1"),
        (MPIEConfig, "queue_windows", None, "got None"),
    ],
)
def test_what_is_out_of_range_is_refused(make, option, value, telling):
    with pytest.raises(OptionError, match=telling) as caught:
        make(**{option: value})
    assert f"{make.__name__}.{option}" in str(caught.value)
