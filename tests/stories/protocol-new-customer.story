# Cliente nuevo: se confirma que su primera factura llegó y está bien, 3 días hábiles después de emitirla.
# Solo la primera: de la segunda, si no es importante, no se pregunta nada.
2026-03-02 customer tier new
2026-03-02 invoice F-1 400.00 EUR due 2026-04-01
2026-03-04 expect quiet
2026-03-05 expect act confirm-reception automatic
2026-03-05 expect because first-invoice
2026-03-16 invoice F-2 500.00 EUR due 2026-04-15
2026-03-31 expect contacts 1
2026-04-01 expect quiet
2026-04-06 expect quiet                          # Jueves y Viernes Santo no cuentan como días hábiles
2026-04-07 expect act polite-reminder automatic
