# Dice que algo no está bien: primero se resuelve; hasta entonces, silencio.
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-12 reason dispute
2026-02-13 expect wait reason-needs-time
2026-02-17 expect act second-reminder person
2026-02-17 expect because reason-dispute
