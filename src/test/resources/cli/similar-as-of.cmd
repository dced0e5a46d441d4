similar 17-14939 --as-of 2026-04-01 --format ids
