complete -- search --index nowhere --party e
