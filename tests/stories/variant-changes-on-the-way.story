# Si el trato del cliente cambia a mitad de camino, se sigue con un segundo contacto, nunca con uno más duro,
# aunque su último escalón no exista en la variante nueva.
2026-03-02 customer since 2020-01-01
2026-03-02 customer tier standard
2026-03-02 invoice F-1 400.00 EUR due 2026-03-10
2026-03-12 expect act polite-reminder
2026-03-20 expect act second-reminder            # el 19, San José, es festivo en Murcia
2026-03-23 customer tier after-incident
2026-03-24 expect wait step-not-yet
2026-03-25 expect act call person
