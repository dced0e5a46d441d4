LANG fr
open 99999
