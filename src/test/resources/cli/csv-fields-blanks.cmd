search 17-13821 --format csv --fields 'id, date , party'
