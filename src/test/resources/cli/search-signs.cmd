search ?! --format ids
