config --color never --lang fr --no-pager --index elsewhere
