# Salvaguarda: entró un pago sin identificar. Si el importe coincide con una factura o con todo lo pendiente hasta
# un vencimiento, se calla; si no coincide con nada, no frena a este cliente.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 invoice F-2 300.00 EUR due 2026-02-10
2026-02-05 money 777.00 unknown
2026-02-06 expect act polite-reminder
2026-02-10 money 1300.00 unknown
2026-02-13 expect wait money-unidentified
2026-02-16 money applied
2026-02-16 expect act second-reminder
