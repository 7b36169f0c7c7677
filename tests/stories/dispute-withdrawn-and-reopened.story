# La retiran y la vuelven a abrir: vuelve a quedar apartada.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-20 dispute F-1
2026-02-05 resolve F-1 withdrawn
2026-02-06 expect act polite-reminder
2026-02-09 reopen F-1
2026-02-13 expect wait dispute-covers
2026-03-13 expect wait dispute-covers
