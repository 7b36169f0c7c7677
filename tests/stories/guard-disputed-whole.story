# Salvaguarda: una factura en revisión no se pide; lo demás, sí. Resuelta, vuelve.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 invoice F-2 300.00 EUR due 2026-02-04
2026-02-05 dispute F-1
2026-02-06 expect act polite-reminder
2026-02-06 expect items F-2 300.00
2026-02-06 expect because dispute-covers
2026-02-09 payment F-2
2026-02-09 expect wait dispute-covers all-covered
2026-03-31 expect contacts 1
2026-04-08 resolve F-1
2026-04-08 expect act polite-reminder
2026-04-08 expect items F-1 1000.00
