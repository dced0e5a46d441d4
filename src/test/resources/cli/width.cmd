show CP-3698457af4de --width 60
