"""The servers that the generated one is held against, each written as its manual says."""
