# Until the agreement is on paper nothing is asked: five working days, or until it is signed.
2026-01-05 invoice INV-1 900.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-10
2026-02-10 meeting held agreed
2026-02-11 expect wait on-hold
2026-02-16 agreement INV-1 in 3 from 2026-03-02
2026-02-18 expect wait agreement-covers
2026-03-02 payment INV-1 300.00
2026-03-03 expect wait agreement-covers
