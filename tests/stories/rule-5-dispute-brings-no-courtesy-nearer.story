# Regla 5: una revisión, una promesa o una pausa tampoco adelanta el aviso de la factura siguiente.
2026-01-05 customer since 2020-01-01
2026-01-05 customer asks-announcement
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-30 expect act before-due
2026-02-05 invoice F-2 500.00 EUR due 2026-02-10
2026-02-05 dispute F-1
2026-02-05 expect wait dispute-covers
2026-02-06 expect act before-due
2026-02-06 expect items F-2 500.00
