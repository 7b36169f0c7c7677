# La víspera, y solo a quien lo pidió; el día es el laborable anterior.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-23 remind
2026-02-19 expect quiet
2026-02-20 expect act promise-note automatic
2026-02-20 expect because promise-tomorrow
2026-02-20 expect items F-1 1000.00
2026-02-23 expect quiet
2026-02-23 payment F-1
2026-02-24 expect contacts 2
