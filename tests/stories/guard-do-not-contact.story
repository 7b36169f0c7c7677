# Salvaguarda: «no contactar» es no contactar.
2026-01-05 customer since 2020-01-01
2026-01-05 customer do-not-contact
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect wait do-not-contact
2026-12-31 expect contacts 0
