# Salvaguarda: mientras un borrador espera a una persona no se prepara otro. Los 7 días cuentan desde que sale.
2026-01-05 customer since 2020-01-01
2026-01-05 customer tier delicate
2026-01-05 slow
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-11 expect act polite-reminder person
2026-02-12 expect wait message-in-preparation
2026-03-02 expect wait message-in-preparation
2026-03-03 approve
2026-03-03 expect contacts 1
2026-03-12 expect quiet
2026-03-13 expect act second-reminder person
2026-03-16 discard
2026-03-16 expect act second-reminder person
