# Tenían razón: lo apartado espera al abono, y el abono que la nombra la cierra.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-20 dispute F-1 100.00
2026-01-26 resolve F-1 credit by 2026-02-02
2026-02-06 expect act polite-reminder
2026-02-06 expect because dispute-covers
2026-02-06 expect items F-1 900.00
2026-02-13 credit AB-1 100.00 EUR for F-1
2026-02-13 expect act second-reminder
2026-02-13 expect items F-1 1000.00 AB-1 -100.00
