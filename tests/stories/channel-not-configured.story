# Lo que el contacto prefiere no está configurado: va por lo siguiente que prefiere, y se dice por qué.
2026-01-05 customer since 2020-01-01
2026-01-05 channels email letter
2026-01-05 customer prefers whatsapp sms email
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-06 expect channel email
2026-02-06 expect because channel-skipped
