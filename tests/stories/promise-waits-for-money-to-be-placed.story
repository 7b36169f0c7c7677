# Ha entrado dinero que podría ser el prometido y nadie lo ha aplicado: se espera.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-20 money 1000.00 unknown
2026-02-25 expect wait money-unidentified
2026-02-27 expect wait money-unidentified
2026-03-02 money applied
2026-03-02 payment F-1
2026-03-02 expect wait nothing-open
