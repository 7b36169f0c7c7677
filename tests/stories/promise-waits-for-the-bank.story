# Sin datos del banco que lleguen hasta el último día de margen nadie ha incumplido nada.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-23 bank
2026-02-25 expect wait promise-covers
2026-02-26 expect wait promise-covers
2026-02-27 bank
2026-02-27 expect act promise-follow-up
