# Acuerdo: mientras se cumple solo se avisa de cada plazo, con unos días; nunca se recuerda lo que incluye.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 600.00 EUR due 2026-02-04
2026-01-05 invoice F-2 300.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 agreement F-1 F-2 in 3 from 2026-03-02
2026-02-27 expect act instalment-note
2026-02-27 expect items F-1 300.00
2026-03-02 payment F-2 300.00                     # da igual a qué factura se aplique: paga el primer plazo
2026-03-30 expect act instalment-note
2026-03-30 expect items F-1 300.00
2026-04-01 payment F-1 300.00
2026-04-20 payment F-1 300.00                     # por adelantado
2026-04-20 expect wait nothing-open
2026-12-01 expect contacts 3
