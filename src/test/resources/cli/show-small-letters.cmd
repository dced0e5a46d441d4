show cp-3698457af4de --format json
