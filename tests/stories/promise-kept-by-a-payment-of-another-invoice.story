# Enviaron lo que habían dicho, y se aplicó a otra factura suya: han cumplido. Lo que queda sigue con calma.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-20 invoice F-2 1000.00 EUR due 2026-03-20
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-20 payment F-2
2026-02-25 expect act second-reminder
2026-02-25 expect because next-step
