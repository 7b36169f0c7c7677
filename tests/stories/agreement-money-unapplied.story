# Acuerdo: con dinero suyo por aplicar no se dice nada de un plazo; lo recibido no se pide nunca.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 900.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 agreement F-1 in 3 from 2026-03-02
2026-02-27 expect act instalment-note
2026-03-03 money 300.00
2026-03-05 expect wait money-unapplied agreement-covers
2026-03-11 payment F-1 300.00
2026-03-11 money applied
2026-03-30 expect act instalment-note
