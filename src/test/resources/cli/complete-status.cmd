complete -- --lang fr timeline --status p
