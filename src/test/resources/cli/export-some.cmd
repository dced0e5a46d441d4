export ruffin
