# Salvaguarda: con un cliente clave nada sale solo, ni siquiera una nota de cortesía: la mira una persona.
2026-01-05 customer key
2026-01-05 invoice F-1 5000.00 EUR due 2026-02-04
2026-01-09 expect act confirm-reception person
2026-01-09 expect because key-account-needs-person
2026-02-11 expect act polite-reminder person
