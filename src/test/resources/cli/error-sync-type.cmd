sync --type CP
