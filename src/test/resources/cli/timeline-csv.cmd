timeline --by year --format csv
