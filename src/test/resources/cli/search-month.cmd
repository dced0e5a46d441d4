search 12-2025
