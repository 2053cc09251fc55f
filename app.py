"""The dashboard for ``panel serve app.py``. This file runs for each visitor; what they share is in `scarcity.app`."""

from scarcity.app.page import page

page().servable()
