similar
