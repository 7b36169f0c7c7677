# Regla 1: un día sin ejecutar solo retrasa un día.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-03
2026-02-05 off
2026-02-05 expect quiet
2026-02-06 on
2026-02-06 expect act polite-reminder
