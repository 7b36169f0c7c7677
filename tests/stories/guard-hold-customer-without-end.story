# Salvaguarda: una pausa sin fecha dura hasta que alguien la levante.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-05 hold
2026-02-06 expect wait on-hold
2026-06-05 expect wait on-hold
2026-06-08 lift
2026-06-08 expect act polite-reminder
