LANG fr
sync --legislature 13
