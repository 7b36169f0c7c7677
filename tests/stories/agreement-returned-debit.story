# Acuerdo: un recibo devuelto vuelve a abrir su plazo; primero mira una persona, y luego se recuerda solo ese plazo.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 900.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 agreement F-1 in 3 from 2026-03-02
2026-02-27 expect act instalment-note
2026-03-02 payment F-1 300.00
2026-03-10 returned F-1 300.00
2026-03-10 expect wait on-hold agreement-covers
2026-03-12 lift
2026-03-12 expect act instalment-reminder
2026-03-12 expect items F-1 300.00
2026-03-16 payment F-1 300.00
2026-03-30 expect act instalment-note
