count --department xyzzy
