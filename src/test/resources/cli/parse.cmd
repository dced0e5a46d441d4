parse $DIR/corpus/AN-17-QE-13991.txt
