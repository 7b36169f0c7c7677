# A talk is a contact: a week of quiet follows, and then the next step, no harsher for it.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-10
2026-02-09 expect wait meeting-planned
2026-02-10 meeting held talked
2026-02-10 expect quiet
2026-02-13 expect quiet
2026-02-17 expect act polite-reminder automatic
