# What they say is not right is looked into first, and not asked for meanwhile.
2026-01-05 invoice INV-1 1000.00 EUR due 2026-02-04
2026-02-05 meeting on 2026-02-10
2026-02-10 meeting held disputed INV-1
2026-02-20 expect wait dispute-covers
2026-02-25 resolve INV-1
2026-02-25 expect act polite-reminder automatic
