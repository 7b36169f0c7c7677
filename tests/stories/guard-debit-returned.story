# Un adeudo devuelto no es un paso más duro: una persona mira primero, y después se sigue donde se estaba.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-03 debit F-1 on 2026-02-06
2026-02-06 payment F-1 1000.00
2026-02-06 expect wait nothing-open
2026-02-10 returned F-1 1000.00
2026-02-10 expect wait debit-covers
2026-02-17 expect wait on-hold
2026-02-18 lift
2026-02-18 expect act polite-reminder
