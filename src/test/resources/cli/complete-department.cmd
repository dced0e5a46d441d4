complete -- count --department ''
