count --rubric sante
