similar --text 'cessation de paiement de l’association Asalée' --format ids
