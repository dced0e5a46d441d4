show 17-13821 --format citation
