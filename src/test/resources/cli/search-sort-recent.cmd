search --sort recent --format ids asalée
