show 13821 --format json
