complete -- search --author mauv
