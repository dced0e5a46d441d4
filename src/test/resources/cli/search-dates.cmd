search asalée --from 2026-03 --to 2026-04 --format ids
