// Keys for the calendar: arrows go to the days before and after, m, w and l change the view, t is today.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, summary")) return;
  const place = {
    ArrowLeft: ".agenda-steps a[rel=prev]", ArrowRight: ".agenda-steps a[rel=next]",
    t: ".agenda-steps a:not([rel])", m: ".agenda-views a:nth-child(1)",
    w: ".agenda-views a:nth-child(2)", l: ".agenda-views a:nth-child(3)",
  }[event.key];
  const link = place && document.querySelector(place);
  if (link) { event.preventDefault(); link.click(); }
});

const address = document.getElementById("feed-address");
if (address) address.addEventListener("focus", () => address.select());
