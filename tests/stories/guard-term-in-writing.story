# Salvaguarda: un plazo más largo, acordado por escrito, cuenta aunque la factura diga otro día.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-20 term 45
2026-02-06 expect wait term-covers all-covered
2026-02-18 expect wait term-covers
2026-02-20 expect act polite-reminder
