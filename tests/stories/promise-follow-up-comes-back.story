# La nota tras una promesa incumplida volvió: no ha dicho nada. Con un buen contacto se dice de nuevo, antes que otra cosa.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-25 expect act promise-follow-up
2026-02-26 bounce
2026-02-27 expect wait last-contact-not-delivered
2026-03-05 customer good-contact
2026-03-05 expect act promise-follow-up
