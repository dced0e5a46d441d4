complete -- search --party so
