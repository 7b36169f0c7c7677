# Paga de más: mientras nadie lo ha mirado no se le pide nada; guardado como saldo a su favor, no calla lo que sí debe.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 invoice F-2 500.00 EUR due 2026-02-04
2026-02-04 payment F-1 1000.00
2026-02-04 money 90.00
2026-02-06 expect wait money-unapplied
2026-02-23 money kept
2026-02-23 expect act polite-reminder
2026-02-23 expect items F-2 500.00
