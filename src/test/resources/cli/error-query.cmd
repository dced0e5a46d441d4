search 'asalée (ruffin'
