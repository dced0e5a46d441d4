LANG fr
--help
