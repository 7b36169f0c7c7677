# Salvaguarda: el último mensaje volvió. No es un motivo para endurecer nada: hay que encontrar un buen contacto.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-13 expect act second-reminder
2026-02-14 bounce
2026-02-16 expect wait last-contact-not-delivered
2026-03-13 expect quiet
2026-03-16 customer good-contact
2026-03-16 expect act second-reminder            # el mismo escalón otra vez, no el siguiente
