# Salvaguarda: ni sábados ni domingos.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 hold until 2026-02-07
2026-02-07 expect wait weekend
2026-02-07 expect next 2026-02-09
2026-02-08 expect quiet
2026-02-09 expect act polite-reminder
