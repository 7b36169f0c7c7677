# Tres llamadas sin respuesta: otro camino y las mismas palabras, nunca un texto más duro.
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-13 expect act second-reminder automatic
2026-02-20 slow
2026-02-20 expect act call person
2026-02-20 no-answer
2026-02-21 expect quiet
2026-02-23 no-answer
2026-02-24 no-answer
2026-02-24 expect act second-reminder person
2026-02-24 expect channel letter
2026-02-24 expect because calls-unanswered another-way
2026-02-25 approve
# tras la carta, otra vez se propone llamar; tampoco contestan, y ya no queda otro camino
2026-03-04 expect act call person
2026-03-05 no-answer
2026-03-06 no-answer
2026-03-09 no-answer
2026-03-09 expect wait nobody-answers
2026-03-20 expect wait nobody-answers
2026-03-23 conversation
2026-03-30 expect act call person
