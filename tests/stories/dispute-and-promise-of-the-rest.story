# Prometen lo que no discuten y lo pagan: han cumplido, aunque quede lo discutido.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-09 dispute F-1 100.00
2026-02-10 promise F-1 by 2026-02-20
2026-02-20 payment F-1 900.00
2026-02-25 expect wait dispute-covers all-covered
2026-03-04 expect quiet
