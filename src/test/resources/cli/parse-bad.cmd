parse $DIR/note.txt $DIR/none.txt $DIR/corpus/AN-17-QE-14939.txt
