suggest infirm
