"""What every page is written with: text with a role, cells and tables; where each thing has its page; titles."""
