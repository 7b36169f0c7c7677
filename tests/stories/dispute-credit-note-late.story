# La fecha del abono pasa y no está hecho: es cosa nuestra, y lo que prometimos abonar no se pide.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-20 dispute F-1
2026-01-26 resolve F-1 credit by 2026-02-02
2026-02-06 expect quiet
2026-04-01 expect wait dispute-covers
