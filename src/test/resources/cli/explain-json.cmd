explain 'auteur:(ruffin OU batho) délai:..60 type:QE legislature:17' --format json
