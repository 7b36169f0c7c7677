# Salvaguarda: el dinero sin identificar que coincide hoy con lo vencido sigue coincidiendo mañana, aunque venza
# otra factura más.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-03
2026-01-05 invoice F-2 300.00 EUR due 2026-02-04
2026-01-05 invoice F-3 200.00 EUR due 2026-02-06
2026-02-05 money 1300.00 unknown
2026-02-06 expect wait money-unidentified
2026-02-09 expect wait money-unidentified
2026-02-20 expect contacts 0
