LANG fr
search asalée --from 2024 --from 2025
