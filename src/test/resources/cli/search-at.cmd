search @note.txt --format ids
