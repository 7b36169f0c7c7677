# Prefiere el SMS, pero no hay móvil: va por correo. Sin correo tampoco, se espera a tener un buen contacto.
2026-01-05 customer since 2020-01-01
2026-01-05 channels email sms letter
2026-01-05 customer prefers sms
2026-01-05 customer no-mobile
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-06 expect channel email
2026-02-06 expect because channel-skipped
2026-02-07 customer no-contact
2026-02-13 expect wait no-good-contact
