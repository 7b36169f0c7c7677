# Se acuerda otra fecha: la factura conserva la suya, y no se pide hasta la acordada; después, desde el principio.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-13 expect act second-reminder
2026-02-16 dispute F-1
2026-02-18 resolve F-1 date 2026-03-10
2026-03-05 expect wait new-date-covers
2026-03-10 expect quiet
2026-03-11 expect act polite-reminder
