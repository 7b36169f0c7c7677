# Regla 5: un pago a cuenta no adelanta nada; se pide solo lo que queda.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 payment F-1 600.00
2026-02-12 expect quiet
2026-02-13 expect act second-reminder
2026-02-13 expect items F-1 400.00
