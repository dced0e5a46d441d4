LANG fr
search n° --format ids
