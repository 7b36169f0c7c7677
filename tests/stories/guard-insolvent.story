# Salvaguarda: en concurso de acreedores trata una persona con la administración concursal.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 customer insolvent
2026-02-13 expect wait customer-insolvent
2026-12-31 expect contacts 1
