LANG fr
parse $DIR/none.txt
