count --party ecologiste --status pending
