# Regla 1: al cargar facturas vencidas hace un año se empieza por el recordatorio cordial, con todas juntas.
2026-03-04 customer since 2020-01-01
2026-03-04 invoice F-1 800.00 EUR due 2025-02-15 issued 2025-01-15
2026-03-04 invoice F-2 300.00 EUR due 2025-06-30 issued 2025-06-01
2026-03-04 invoice F-3 200.00 EUR due 2026-04-30
2026-03-04 expect act polite-reminder automatic
2026-03-04 expect items F-1 800.00 F-2 300.00
2026-03-11 expect act second-reminder
2026-03-18 expect act call
