# Acuerdo: lo que no incluye sigue su protocolo, y un plazo perdido no sale el mismo día que otro mensaje.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 900.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 agreement F-1 in 3 from 2026-03-02
2026-02-12 invoice F-2 450.00 EUR due 2026-03-02
2026-02-27 expect act instalment-note
2026-03-04 expect act polite-reminder
2026-03-04 expect items F-2 450.00
2026-03-05 expect wait contacted-recently
2026-03-09 expect act instalment-reminder
2026-03-09 expect items F-1 300.00
