"""The only package that reads and writes output: a tree to files, and files against a tree.

A file is written beside its place and moved there, so a crash leaves every file old or new, never
half. Only what MANIFEST.json lists is ever deleted, and nothing is written through a link that
leaves our folders.
"""

from generator.disk.comparing import compare, compare_recorded, edited
from generator.disk.reading import read_file, read_made, read_manifest
from generator.disk.writing import Written, write, write_file

__all__ = [
    "Written",
    "compare",
    "compare_recorded",
    "edited",
    "read_file",
    "read_made",
    "read_manifest",
    "write",
    "write_file",
]
