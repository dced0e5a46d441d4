count date:hier
