# De un cliente conocido solo se confirma la recepción de las facturas importantes (3.000 € o más).
2026-03-02 customer since 2020-01-01
2026-03-02 customer tier standard
2026-03-02 invoice F-1 2999.99 EUR due 2026-04-30
2026-03-09 invoice F-2 3000.00 EUR due 2026-05-08
2026-03-11 expect quiet
2026-03-12 expect act confirm-reception automatic
2026-03-12 expect items F-2 3000.00
2026-03-12 expect because large-invoice
2026-04-30 expect contacts 1
