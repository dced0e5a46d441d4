explain n°13821
