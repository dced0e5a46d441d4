LANG fr
facets asked --width large
