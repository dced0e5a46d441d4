similar --file $DIR/missing.txt
