similar --text 'le la les'
