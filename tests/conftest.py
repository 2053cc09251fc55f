"""One BLAS thread, no governor and one sequence of examples: every run of the tests does the same work."""

import os

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(threads, "1")  # read once, when numpy is imported

# What the machine is busy with otherwise must not change a result; tests of the governor switch it on.
os.environ["SCARCITY_GOVERNOR"] = "0"

from hypothesis import HealthCheck, settings  # noqa: E402

settings.register_profile(
    "scarcity", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("scarcity")
