# Salvaguarda: cliente en pausa hasta un día; ese día ya no está en pausa.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-05 hold until 2026-02-18
2026-02-06 expect wait on-hold
2026-02-06 expect next 2026-02-18
2026-02-17 expect quiet
2026-02-18 expect act polite-reminder
