# Una promesa sobre varias facturas está cumplida cuando ha llegado todo.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 invoice F-2 500.00 EUR due 2026-02-05
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 F-2 by 2026-02-20
2026-02-18 payment F-1
2026-02-18 expect wait promise-covers
2026-02-20 payment F-2
2026-02-20 expect wait nothing-open
