# Regla 2: dos monedas no se suman. 10 € y 10 $ son dos importes pequeños, no uno que merezca un mensaje.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 10.00 EUR due 2026-02-04
2026-01-05 invoice F-2 300.00 USD due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-06 expect items F-2 300.00
