"""What several pages say in the same way: badges, checks and bounds in words, findings."""
