# Devuelto antes del día prometido: la promesa sigue en pie.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-27
2026-02-13 payment F-1 1000.00
2026-02-13 expect wait nothing-open
2026-02-18 returned F-1 1000.00
2026-02-18 lift
2026-02-18 expect wait promise-covers
2026-02-27 payment F-1
2026-02-27 expect wait nothing-open
