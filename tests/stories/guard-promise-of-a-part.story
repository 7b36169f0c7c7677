# Salvaguarda: promete una parte: se calla sobre esa parte y se pide el resto.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-05 promise F-1 700.00 by 2026-02-27
2026-02-06 expect act polite-reminder
2026-02-06 expect items F-1 300.00
2026-02-10 payment F-1 700.00
2026-02-13 expect act second-reminder
2026-02-13 expect items F-1 300.00
