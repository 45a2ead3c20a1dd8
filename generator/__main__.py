"""``python -m generator`` is ``pgscribe``."""

from generator.cli import main

main()
