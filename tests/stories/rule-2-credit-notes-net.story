# Regla 2: un abono sin usar va en el mismo mensaje y resta; si lo cubre todo, no se pide nada.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-20 credit AB-1 300.00 EUR
2026-02-06 expect act polite-reminder
2026-02-06 expect items AB-1 -300.00 F-1 1000.00
2026-02-09 credit AB-2 700.00 EUR
2026-02-13 expect wait amount-too-small
2026-03-31 expect contacts 1
