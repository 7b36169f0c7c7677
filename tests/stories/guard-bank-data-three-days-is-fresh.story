# Salvaguarda: tres días de antigüedad todavía valen (un puente).
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-03 bank
2026-02-06 expect act polite-reminder
