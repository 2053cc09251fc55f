"""A page of rows whose names are markup."""

from scarcity.app import Live
from scarcity.app.page import page
from tests.app.sources import HOSTILE_ONE, ONE

page(Live((HOSTILE_ONE, ONE), rate=None)).servable()
