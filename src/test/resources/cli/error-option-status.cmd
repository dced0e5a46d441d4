status --fromat json
