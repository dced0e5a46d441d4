suggest zz
