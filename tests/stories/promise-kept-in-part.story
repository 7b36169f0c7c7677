# Una parte llegó a tiempo: se agradece y se pregunta por el resto. No es un incidente.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-20 payment F-1 600.00
2026-02-24 expect quiet
2026-02-25 expect act promise-follow-up automatic
2026-02-25 expect because promise-kept-in-part
2026-02-25 expect items F-1 400.00
