complete -- search --department s
