# Regla 5: una buena noticia nunca nos hace insistir más. Al pagar lo recordado, lo otro vencido vuelve al escalón
# cordial, y no antes de lo que tocaba el siguiente mensaje.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-02
2026-01-05 invoice F-2 500.00 EUR due 2026-02-05
2026-02-04 expect act polite-reminder
2026-02-10 payment F-1
2026-02-10 expect wait step-not-yet
2026-02-11 expect act polite-reminder automatic
2026-02-11 expect items F-2 500.00
