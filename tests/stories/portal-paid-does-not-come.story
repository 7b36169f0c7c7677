# Página del cliente: dicen que han pagado y el dinero no llega. Pasado el plazo el protocolo sigue donde estaba, sin prisa.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-09 hold F-1 until 2026-02-17
2026-02-16 expect wait all-covered
2026-02-17 expect act second-reminder
