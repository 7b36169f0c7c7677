// The bank queue by keyboard, and the running sum of the picker. Both pages work without.
"use strict";

const rowsOfQueue = () => [...document.querySelectorAll("[data-line]")];
const rowOf = (element) => element && element.closest && element.closest("[data-line]");
const firstWaiting = (rows) => rows.find((row) => row.hasAttribute("data-waiting")) || rows[0];
let lastUndo = "";  // the line an act was last done to

function go(row) {
  if (row) { row.focus({ preventScroll: true }); row.scrollIntoView({ block: "nearest" }); }
}

function press(row, key) {
  const target = row && row.querySelector(`[data-key="${key}"]`);
  if (!target) return false;
  target.click();
  if (target.tagName === "SUMMARY" && target.parentElement.open) {
    target.parentElement.querySelector("input[name=reason]").focus();
  }
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const here = rowOf(document.activeElement), rows = rowsOfQueue();
  if (!rows.length) return;
  const typing = event.target.closest("input, textarea, select");
  if (event.key === "Escape" && here) { go(here); return; }
  if (typing || (event.key === "Enter" && event.target !== here)) return;
  const at = rows.indexOf(here);
  let done = true;
  switch (event.key) {
    case "j": case "ArrowDown": go(at < 0 ? firstWaiting(rows) : rows[Math.min(at + 1, rows.length - 1)]); break;
    case "k": case "ArrowUp": go(at < 0 ? firstWaiting(rows) : rows[Math.max(at - 1, 0)]); break;
    case "Enter": case "p": case "s": case "n": case "i": case "r": case "d": done = press(here, event.key); break;
    case "u": done = press(here, "u") || press(document.getElementById(lastUndo), "u"); break;
    case "?": { const keys = document.getElementById("bank-keys"); keys.open = !keys.open; keys.scrollIntoView({ block: "nearest" }); break; }
    default: done = false;
  }
  if (done) event.preventDefault();
});

// After an act: the next line that waits, or this one while it still has something to say.
document.addEventListener("htmx:afterSwap", (event) => {
  const changed = document.getElementById(event.detail.target.id);
  if (!rowOf(changed)) return;
  lastUndo = changed.id;
  if (changed.hasAttribute("data-waiting")) { go(changed); return; }
  const rows = rowsOfQueue(), at = rows.indexOf(changed);
  go([...rows.slice(at + 1), ...rows.slice(0, at)].find((row) => row.hasAttribute("data-waiting")) || changed);
});

if (location.hash.startsWith("#line-")) go(document.querySelector(location.hash));

// The picker: marking an invoice writes what is open of it, as far as the money goes.
for (const form of document.querySelectorAll("[data-picker]")) {
  const decimals = Number(form.dataset.decimals), scale = 10 ** decimals, all = Number(form.dataset.left);
  const spanish = document.documentElement.lang === "es";
  const shown = (minor) => (minor / scale).toLocaleString(spanish ? "es-ES" : "en-GB", {
    style: "currency", currency: form.dataset.currency, useGrouping: "always", minimumFractionDigits: decimals });
  const plain = (minor) => (minor / scale).toFixed(decimals).replace(".", spanish ? "," : ".");
  const minorOf = (text) => {
    const bare = text.replace(/\s/g, ""), mark = bare.lastIndexOf(",") > bare.lastIndexOf(".") ? "," : ".";
    const number = Number(bare.replaceAll(mark === "," ? "." : ",", "").replace(mark, "."));
    return Number.isFinite(number) ? Math.round(number * scale) : 0;
  };
  const fields = [...form.querySelectorAll(".amount-field")];
  const sum = () => fields.reduce((total, field) => total + minorOf(field.value), 0);
  const tell = () => {
    form.querySelector("[data-sum]").textContent = shown(sum());
    const rest = form.querySelector("[data-rest]");
    rest.textContent = shown(all - sum());
    rest.classList.toggle("overdue", sum() > all);
  };
  for (const one of form.querySelectorAll("[data-with-script]")) one.hidden = false;
  form.addEventListener("change", (event) => {
    if (event.target.type !== "checkbox") return;
    const field = event.target.closest("tr").querySelector(".amount-field"), open = Number(event.target.dataset.open);
    field.value = "";
    if (event.target.checked) {
      const minor = Math.min(open, all - sum());
      field.value = minor ? plain(minor) : "";
      if (!minor) event.target.checked = false;
    }
    tell();
  });
  form.addEventListener("input", tell);
  tell();
  // Going to a fragment takes the focus away, so that it is given after that.
  const first = form.querySelector("input[type=checkbox]") || form.querySelector("button");
  if (location.hash === "#pick") addEventListener("load", () => setTimeout(() => first.focus()));
}
