# Salvaguarda: lo que vamos a cobrar por domiciliación no se pide; si el banco no dice nada, se vuelve a hablar.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-05 debit F-1 on 2026-02-12
2026-02-09 expect wait debit-covers all-covered
2026-02-13 expect wait debit-covers
# Cinco días hábiles de los bancos después, sin noticias: la factura vuelve a contar, con la suavidad de siempre.
2026-02-18 expect quiet
2026-02-19 expect act polite-reminder
2026-02-19 expect contacts 1
