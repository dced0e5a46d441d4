similar --file $DIR/corpus/AN-17-QE-13821.txt --format ids
