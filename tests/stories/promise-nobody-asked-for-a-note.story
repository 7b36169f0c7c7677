# A quien no lo pidió no se le recuerda su promesa.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-23
2026-02-23 payment F-1
2026-02-24 expect contacts 1
