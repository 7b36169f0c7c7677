# Página del cliente: dicen que han pagado. Se espera a verlo en el banco, y allí está: no hubo nada más que decir.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-09 hold F-1 until 2026-02-17
2026-02-10 expect wait all-covered
2026-02-12 payment F-1
2026-02-12 expect wait nothing-open
2026-04-30 expect contacts 1
