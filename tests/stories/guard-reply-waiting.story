# Salvaguarda: contestó. Nadie dice otra palabra hasta que una persona lo lea.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-09 reply
2026-02-13 expect wait reply-waiting
2026-02-27 expect wait reply-waiting
2026-03-02 handled
2026-03-02 expect act second-reminder
