# Regla 2: tampoco se avisa antes de vencer de algo que un abono ya cubre.
2026-01-05 customer since 2020-01-01
2026-01-05 customer asks-announcement
2026-01-05 invoice F-1 400.00 EUR due 2026-02-04
2026-01-20 credit AB-1 400.00 EUR
2026-02-03 expect contacts 0
2026-02-20 expect contacts 0
