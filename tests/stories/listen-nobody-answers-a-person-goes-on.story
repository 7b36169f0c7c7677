# Nadie contesta y no hay otro camino: solo una persona decide seguir. Antes de la solicitud formal, otra vez una voz.
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 customer no-postal-address
2026-02-19 slow
2026-02-20 expect act call person
2026-02-23 no-answer
2026-02-24 no-answer
2026-02-25 no-answer
2026-02-25 expect wait nobody-answers
2026-03-02 go-on
2026-03-02 expect wait step-not-yet
2026-03-09 expect act proposal person
2026-03-09 expect channel email
2026-03-10 approve
# tres mensajes sin respuesta: en vez de la solicitud formal, una llamada con la misma propuesta
2026-03-25 expect act proposal person
2026-03-25 expect channel call
2026-03-25 expect because steps-unanswered another-way
2026-03-26 conversation
2026-04-10 expect act formal-request person
