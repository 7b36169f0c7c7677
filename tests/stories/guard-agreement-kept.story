# Salvaguarda: mientras se cumple un acuerdo de pago (tres plazos) no se pide nada de lo que incluye: solo se avisa de cada plazo.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 agreement F-1 in 3 from 2026-03-02
2026-02-11 expect wait agreement-covers all-covered
2026-03-03 payment F-1 333.34
2026-04-01 payment F-1 333.33
2026-05-04 payment F-1 333.33
2026-05-04 expect wait nothing-open
2026-06-01 expect contacts 4
