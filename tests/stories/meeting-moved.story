# A meeting moved to a later day keeps the quiet until the day after the new one.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-10
2026-02-09 meeting moved 2026-02-19
2026-02-12 expect wait meeting-planned
2026-02-19 expect wait meeting-planned
2026-02-20 meeting off
2026-02-20 expect act polite-reminder automatic
