# Solo se aparta lo que está en duda: el resto de la factura y las demás siguen con normalidad.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 invoice F-2 500.00 EUR due 2026-02-04
2026-01-20 dispute F-1 100.00
2026-01-21 dispute F-1 50.00
2026-02-06 expect act polite-reminder
2026-02-06 expect items F-1 850.00 F-2 500.00
