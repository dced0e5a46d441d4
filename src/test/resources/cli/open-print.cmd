open 13821 --print
