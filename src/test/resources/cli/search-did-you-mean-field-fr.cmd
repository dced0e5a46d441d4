LANG fr
search parti:ecologiste --limit 0
