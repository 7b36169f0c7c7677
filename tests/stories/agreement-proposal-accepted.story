# Propuesta aceptada: el silencio sigue, y los plazos tienen su propio aviso.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 900.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 proposal F-1 in 3 from 2026-03-02 until 2026-02-20
2026-02-18 accepted
2026-02-23 expect wait agreement-covers all-covered
2026-02-27 expect act instalment-note
2026-03-02 payment F-1 300.00
2026-03-20 expect contacts 2
