LANG fr
count --ministry santé
