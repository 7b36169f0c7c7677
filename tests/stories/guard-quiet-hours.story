# Salvaguarda: de 9:00 a 19:00 donde está el cliente. Antes de abrir se espera a la misma mañana; después, a mañana.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 hour 08:59
2026-02-06 hour 09:00
2026-02-06 expect act polite-reminder
2026-02-13 hour 08:15
2026-02-13 expect wait quiet-hours
2026-02-13 expect next 2026-02-13
2026-02-14 hour 10:00
2026-02-14 expect wait weekend
2026-02-16 hour 19:00
2026-02-16 expect wait quiet-hours
2026-02-16 expect next 2026-02-17
2026-02-17 hour 18:59
2026-02-17 expect act second-reminder
