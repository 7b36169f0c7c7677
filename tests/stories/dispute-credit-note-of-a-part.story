# El abono cubre solo una parte: se aparta lo que falta, al céntimo.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-20 dispute F-1 100.00
2026-01-26 resolve F-1 credit by 2026-02-02
2026-01-28 credit AB-1 60.00 EUR for F-1
2026-02-06 expect act polite-reminder
2026-02-06 expect items AB-1 -60.00 F-1 960.00
