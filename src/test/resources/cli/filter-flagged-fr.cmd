LANG fr
facets flagged,renewed signalé:non
