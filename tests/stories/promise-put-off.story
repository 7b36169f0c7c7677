# Piden unos días más antes de que llegue la fecha: no han faltado a su palabra.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-19 promise F-1 by 2026-02-27
2026-02-25 expect wait promise-covers
2026-03-04 expect act promise-follow-up
2026-03-04 expect because promise-broken
