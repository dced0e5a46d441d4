search '"cessation de paiements"' --format ids
