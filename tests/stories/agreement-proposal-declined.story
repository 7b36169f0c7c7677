# Propuesta rechazada: se vuelve al protocolo donde estaba, sin prisa y sin reproche.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 900.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 proposal F-1 in 3 from 2026-03-02 until 2026-02-28
2026-02-17 declined
2026-02-17 expect act second-reminder
