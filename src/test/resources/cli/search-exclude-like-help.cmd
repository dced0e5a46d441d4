search asalée -hôpital -Vautrin --format ids
