search 17-99999
