"""Holds rows of the database against what was generated from its structure."""

from generator.verify.checking import verify
from generator.verify.facts import Generated, Note, Read, Report, Subject, Violation

__all__ = ["Generated", "Note", "Read", "Report", "Subject", "Violation", "verify"]
