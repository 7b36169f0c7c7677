# Salvaguarda: entró dinero suyo sin aplicar, de cualquier importe: puede ser justo el pago que íbamos a pedir.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-05 money 123.45
2026-02-06 expect wait money-unapplied
2026-02-20 expect wait money-unapplied
2026-02-23 money applied
2026-02-23 payment F-1 123.45
2026-02-23 expect act polite-reminder
2026-02-23 expect items F-1 876.55
