# They meet again: between two meetings nothing is written, and only what came of the last one sets the pace.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-10
2026-02-10 meeting held another 2026-02-26
2026-02-19 expect wait meeting-planned
2026-02-26 expect wait meeting-planned
2026-02-27 expect wait meeting-outcome-missing
2026-03-02 meeting held talked
2026-03-04 expect wait conversation-cap
2026-03-05 expect act polite-reminder automatic
