// Small comforts; every page works without them.
"use strict";

// “/” goes to the search of the page.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const search = document.querySelector("input[type=search]");
  if (search) { event.preventDefault(); search.focus(); search.select(); }
});

// A form sent once is not sent twice by a double click.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (event.target.method !== "post" || event.defaultPrevented || (button && button.formTarget)) return;
  setTimeout(() => {
    for (const one of event.target.querySelectorAll("button")) one.disabled = true;
    if (button && button.dataset.busy) button.textContent = button.dataset.busy;
  });
});
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });

// Files that are too large are refused before they are sent; the server says the same.
document.addEventListener("change", (event) => {
  const most = Number(event.target.dataset.mostBytes);
  if (!most) return;
  const size = [...event.target.files].reduce((sum, file) => sum + file.size, 0);
  event.target.setCustomValidity(size > most ? event.target.dataset.tooMuch : "");
  event.target.reportValidity();
});

// The frame of a letter is as high as the letter; without this it scrolls.
for (const frame of document.querySelectorAll(".letter-frame")) {
  const fit = () => {
    const body = frame.contentDocument && frame.contentDocument.documentElement;
    if (body && body.scrollHeight > 0) frame.style.height = `${Math.min(body.scrollHeight + 8, 4000)}px`;
  };
  frame.addEventListener("load", fit);
  fit();
}

// Only one form of the customer page open at a time, and its first field ready.
document.addEventListener("toggle", (event) => {
  const opened = event.target;
  if (!(opened instanceof HTMLDetailsElement) || !opened.open || !opened.dataset.form) return;
  const field = opened.querySelector("input:not([type=hidden]):not([type=checkbox]), textarea, select");
  if (field) field.focus({ preventScroll: true });
}, true);
