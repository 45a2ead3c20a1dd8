"""The explorer: its page, the data of its map, and where the boxes of the map lie."""
