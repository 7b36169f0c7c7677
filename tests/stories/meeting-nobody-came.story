# Nobody came: another day is proposed, kindly, and they have a week to answer before anything else is said.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-10
2026-02-10 meeting missed
2026-02-11 expect wait on-hold
2026-02-16 expect wait on-hold
2026-02-17 expect act polite-reminder automatic
