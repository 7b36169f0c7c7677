# Se le había pasado: todo sigue igual, con su motivo a la vista.
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-09 reason forgotten
2026-02-13 expect act second-reminder automatic
2026-02-13 expect because reason-forgotten
2026-02-16 reason other
2026-02-20 expect act call person
2026-02-20 expect because reason-other
