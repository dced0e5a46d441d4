similar CP-3698457af4de --format ids
