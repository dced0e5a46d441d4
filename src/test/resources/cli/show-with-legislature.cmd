show 17-13991 --format json
