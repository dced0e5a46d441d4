similar --file $DIR/note.txt
