complete -- se
