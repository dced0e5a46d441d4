suggest 'Ministère de la s'
