facets asked --width 5
