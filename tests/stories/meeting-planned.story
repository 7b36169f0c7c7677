# While a meeting is planned nothing is written; the day after, nobody knows what came of it, and a person says so.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-16
2026-02-11 expect wait meeting-planned
2026-02-16 expect wait meeting-planned
2026-02-17 expect wait meeting-outcome-missing
2026-02-24 expect wait meeting-outcome-missing
2026-02-25 meeting held talked
2026-02-25 expect act polite-reminder automatic
