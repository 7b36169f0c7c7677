# A meeting in the middle of the ladder never brings the next step nearer than it would have been.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-10 meeting on 2026-02-12
2026-02-12 meeting held talked
2026-02-13 expect quiet
2026-02-18 expect quiet
