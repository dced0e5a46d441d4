LANG fr
explain infirmières asale
