LANG fr
search 'auteur:titre:asalée'
