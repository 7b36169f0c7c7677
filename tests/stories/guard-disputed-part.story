# Salvaguarda: si solo discute una parte, se pide el resto.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-05 dispute F-1 400.00
2026-02-06 expect act polite-reminder
2026-02-06 expect items F-1 600.00
2026-02-10 payment F-1 600.00
2026-02-13 expect wait dispute-covers all-covered
2026-02-27 expect contacts 1
