# Regla 2: un mensaje por cliente y día, con todo lo vencido, agrupado por moneda; la escalera sigue al más antiguo.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 invoice F-2 250.00 USD due 2026-02-02
2026-01-05 invoice F-3 500.00 EUR due 2026-02-05
2026-01-05 invoice F-4 700.00 EUR due 2026-02-20
2026-02-04 expect act polite-reminder
2026-02-04 expect items F-2 250.00
2026-02-11 expect act second-reminder
2026-02-11 expect items F-1 1000.00 F-3 500.00 F-2 250.00
2026-02-11 expect contacts 2
