"""``python -m scarcity`` is the command line."""

import sys

from scarcity.cli import main

sys.exit(main())
