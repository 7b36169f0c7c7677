# Salvaguarda: una sola factura en pausa hasta un día; lo demás sigue su camino.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 invoice F-2 300.00 EUR due 2026-02-04
2026-02-05 hold F-1 until 2026-02-13
2026-02-06 expect act polite-reminder
2026-02-06 expect items F-2 300.00
2026-02-06 expect because hold-covers
2026-02-13 expect act second-reminder
2026-02-13 expect items F-1 1000.00 F-2 300.00
