# Regla 1: cada escalón espera desde el último contacto que llegó. El primer recordatorio volvió: cuando hay un
# buen contacto se repite el mismo escalón, y los 7 días cuentan desde ese.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-09 bounce
2026-02-09 expect wait last-contact-not-delivered
2026-02-20 customer good-contact
2026-02-20 expect act polite-reminder
2026-02-26 expect quiet
2026-02-27 expect act second-reminder
