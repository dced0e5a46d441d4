timeline --by week --from 2026-03 --format csv
