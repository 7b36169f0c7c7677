# El motivo de un retraso ya pagado no cuenta en el siguiente.
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-10 reason cash-flow
2026-02-11 payment F-1
2026-02-11 invoice F-2 500.00 EUR due 2026-03-11
2026-03-13 expect act polite-reminder automatic
2026-03-20 expect act second-reminder automatic
