# Propuesta: mientras espera respuesta no se recuerda lo que incluye, pero solo hasta su fecha.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 900.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 proposal F-1 in 3 from 2026-03-02 until 2026-02-20
2026-02-11 expect wait proposal-covers all-covered
2026-02-20 expect quiet
2026-02-23 expect act second-reminder             # el 21 y el 22 son fin de semana
2026-02-23 expect items F-1 900.00
