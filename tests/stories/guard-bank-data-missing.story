# Salvaguarda: sin ningún extracto no se escribe a nadie.
2026-01-05 customer since 2020-01-01
2026-01-05 bank none
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect wait bank-data-missing
2026-03-06 expect contacts 0
2026-03-09 bank daily
2026-03-09 expect act polite-reminder
