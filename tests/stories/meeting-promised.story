# What was promised at the table is trusted until its day, and the money settles it.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-10
2026-02-10 meeting held promised INV-1 by 2026-02-27
2026-02-11 expect wait promise-covers
2026-02-27 expect quiet
2026-02-27 payment INV-1
2026-03-10 expect wait nothing-open
