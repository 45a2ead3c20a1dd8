"""The flows: what a command does, as functions that join the stages.

connection → Database → select → plan → render → Tree → write | check
"""

from generator.pipeline.checking import check
from generator.pipeline.deploying import read_ddl
from generator.pipeline.making import build_site, generate, make, refresh, write_model
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.project import Project, open_project, wanted
from generator.pipeline.reading import (
    DEMO,
    MODEL_PLACE,
    deployed_demo,
    read_database,
    read_demo,
    read_model,
    statistics,
)
from generator.pipeline.verifying import verify

__all__ = [
    "DEMO",
    "MODEL_PLACE",
    "Progress",
    "Project",
    "Silent",
    "build_site",
    "check",
    "deployed_demo",
    "generate",
    "make",
    "open_project",
    "read_database",
    "read_ddl",
    "read_demo",
    "read_model",
    "refresh",
    "statistics",
    "verify",
    "wanted",
    "write_model",
]
