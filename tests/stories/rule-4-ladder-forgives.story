# Regla 4: la escalera perdona. Tras pagarlo todo, una deuda nueva empieza por el recordatorio cordial.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-13 expect act second-reminder
2026-02-20 expect act call
2026-02-24 payment F-1
2026-02-24 expect wait nothing-open
2026-02-24 expect next never
2026-03-02 invoice F-2 600.00 EUR due 2026-04-15
2026-04-17 expect act polite-reminder automatic
2026-04-24 expect act second-reminder
