sync --legislature 13
