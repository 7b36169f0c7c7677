# A meeting that is called off stops nothing: the ladder goes on where it was, at its gentle end.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-20
2026-02-10 expect wait meeting-planned
2026-02-11 meeting off
2026-02-11 expect act polite-reminder automatic
