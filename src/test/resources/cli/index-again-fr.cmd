LANG fr
index $DIR/corpus $DIR/none.txt
