# Cumplieron, y el banco devolvió el recibo: una persona mira primero, y no se les dice que no pagaron.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-19 payment F-1 1000.00
2026-02-19 expect wait nothing-open
2026-03-02 returned F-1 1000.00
2026-03-02 expect wait on-hold
2026-03-09 lift
2026-03-09 expect act second-reminder
2026-03-09 expect because next-step
