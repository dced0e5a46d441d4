sync --base ftp://example.org/
