# Salvaguarda: la paciencia llega a 20 días, aunque suela pagar a los 60.
2026-01-05 customer since 2020-01-01
2026-01-05 customer pays 60 spread 5
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-24 expect quiet
2026-02-25 expect act polite-reminder
