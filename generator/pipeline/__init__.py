"""The flows: what a command does, as functions that join the stages.

connection → Database → select → plan → render → Tree → write | check
"""

from generator.pipeline.checking import check
from generator.pipeline.deploying import read_ddl
from generator.pipeline.explaining import PLANS_PLACE, Explained, explain
from generator.pipeline.making import build_site, generate, make, refresh, write_model
from generator.pipeline.progress import Progress, Silent
from generator.pipeline.project import Project, open_project, wanted
from generator.pipeline.reading import (
    DEMO,
    MODEL_PLACE,
    deployed_demo,
    read_database,
    read_model,
    statistics,
)
from generator.pipeline.verifying import verify

__all__ = [
    "DEMO",
    "MODEL_PLACE",
    "PLANS_PLACE",
    "Explained",
    "Progress",
    "Project",
    "Silent",
    "build_site",
    "check",
    "deployed_demo",
    "explain",
    "generate",
    "make",
    "open_project",
    "read_database",
    "read_ddl",
    "read_model",
    "refresh",
    "statistics",
    "verify",
    "wanted",
    "write_model",
]
