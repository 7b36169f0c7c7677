# Pagan la factura entera aunque la discutan: nada que pedir.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-20 dispute F-1 100.00
2026-02-03 payment F-1
2026-02-06 expect quiet
2026-02-06 expect next never
