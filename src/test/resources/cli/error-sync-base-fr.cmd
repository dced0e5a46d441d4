LANG fr
sync --base http:/example.org
