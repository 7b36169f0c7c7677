# We said that we would call on a day: until that day we do not write either.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-10
2026-02-10 meeting held call-back 2026-02-25
2026-02-20 expect wait on-hold
2026-02-25 expect act polite-reminder automatic
