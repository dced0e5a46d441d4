count --flagged peut-être
