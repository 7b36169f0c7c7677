# Salvaguarda: mientras corre una promesa no se dice nada. Cumplida, no queda nada que decir.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-10 expect wait promise-covers all-covered
2026-02-19 expect contacts 1
2026-02-20 payment F-1
2026-02-20 expect wait nothing-open
2026-04-30 expect contacts 1
