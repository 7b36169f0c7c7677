// The editor of letters: the letter follows what is written, and a placeholder is put in by a click. Works without.
"use strict";

const form = document.getElementById("template-form");
const field = document.getElementById("template-text");
const show = form && form.querySelector("[data-letter]");

function showLetter() {
  if (show) form.requestSubmit(show);
}

// After the findings have come, the frame is filled with the same text.
document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.elt.id === "findings" || event.detail.target.id === "findings") showLetter();
});

for (const button of document.querySelectorAll("[data-insert]")) {
  button.addEventListener("click", () => {
    field.focus();
    field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

if (form && form.querySelector("[data-draft]")) showLetter();
