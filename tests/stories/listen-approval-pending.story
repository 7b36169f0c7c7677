# Falta que lo aprueben: se espera al día que digan; si no lo dicen, una semana; y siempre con una persona.
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-09 reason approval-pending until 2026-02-24
2026-02-13 expect wait reason-needs-time
2026-02-24 expect wait reason-needs-time
2026-02-25 expect act second-reminder person
2026-02-25 expect because reason-approval-pending
