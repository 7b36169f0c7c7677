# Es cosa de su administración: unos días de calma, y después la cortesía con copia de las facturas.
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-12 reason administration
2026-02-13 expect wait reason-needs-time
2026-02-17 expect act second-reminder person
2026-02-17 expect because reason-administration sends-copies-again
