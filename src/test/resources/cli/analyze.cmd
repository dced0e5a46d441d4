analyze L’hôpital des Deux-Sèvres, C.N.A.M. et 5,54 M€
