LANG fr
similar --file $DIR/no.pdf
