# Regla 5: tampoco una nota de cortesía. Pagó lo recordado: el aviso de la próxima factura espera lo que
# habríamos esperado sin ese pago.
2026-01-05 customer since 2020-01-01
2026-01-05 customer tier usually-late
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-30 expect act before-due
2026-02-05 invoice F-2 500.00 EUR due 2026-02-16
2026-02-06 expect act polite-reminder
2026-02-11 payment F-1
2026-02-11 expect quiet
2026-02-12 expect quiet
2026-02-13 expect act before-due
2026-02-13 expect items F-2 500.00
