show 'a[31mb'
