# El contacto prefiere WhatsApp y está configurado: el recordatorio va por ahí, y lo formal no.
2026-01-05 customer since 2020-01-01
2026-01-05 channels email whatsapp sms letter
2026-01-05 customer prefers whatsapp email
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-06 expect channel whatsapp
2026-02-06 expect because channel-preferred
2026-02-13 expect act second-reminder
2026-02-13 expect channel whatsapp
2026-02-20 expect act call
2026-02-20 expect channel call
2026-02-27 expect act proposal person
2026-02-27 expect channel email
2026-02-27 expect because channel-skipped
