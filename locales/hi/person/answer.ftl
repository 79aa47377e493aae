answer-yes = हाँ
answer-no = नहीं
answer-dont-know = मुझे नहीं पता
answer-declined = मुझे नहीं बताना
answer-later = बाद में
