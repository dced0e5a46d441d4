complete -- search --fo
