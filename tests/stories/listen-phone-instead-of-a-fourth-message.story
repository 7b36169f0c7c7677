# Con dos recordatorios sin respuesta toca la llamada; si nadie coge el teléfono, otro camino antes que otro texto.
2026-01-05 customer prefers whatsapp
2026-01-05 channels email letter whatsapp
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect channel whatsapp
2026-02-20 slow
2026-02-20 no-answer
2026-02-23 no-answer
2026-02-24 no-answer
2026-02-24 expect act second-reminder person
2026-02-24 expect channel letter
