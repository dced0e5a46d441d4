similar --file $DIR/no.pdf
