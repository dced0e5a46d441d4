search 17-13821 --format ids
