LANG fr
count -h
