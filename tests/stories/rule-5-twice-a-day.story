# Regla 5: ejecutar el día dos veces no cambia nada.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 hour 10:00
2026-02-06 hour 12:00
2026-02-06 hour 18:59
2026-02-06 expect contacts 1
2026-02-06 expect act polite-reminder
2026-02-06 expect next 2026-02-07
