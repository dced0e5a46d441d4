count --department deux-sevre
