# Salvaguarda: un plazo sin pagar, pasado el margen del banco, y el acuerdo ya no cubre: vuelve lo que queda, con suavidad.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 900.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 agreement F-1 in 3 from 2026-03-02
2026-03-02 payment F-1 300.00
2026-04-01 expect quiet
2026-04-07 expect quiet                          # Semana Santa: los días hábiles del banco son el 6 y el 7
2026-04-08 expect act second-reminder
2026-04-08 expect items F-1 600.00
