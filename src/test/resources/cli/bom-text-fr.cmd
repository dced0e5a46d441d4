LANG fr
facets party --bom
