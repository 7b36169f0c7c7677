// Minutes are kept as they are written; an outcome shows only its own questions. Without this both work by their button.
"use strict";

const area = document.getElementById("minutes-text");
if (area) {
  const form = area.form, shown = document.getElementById("minutes-state");
  const leaving = new AbortController();
  let waiting = null, kept = area.value, under_way = false, has_left = false;
  const say = (words) => { if (shown.textContent !== words) shown.textContent = words; };
  const keep = async () => {
    clearTimeout(waiting);
    waiting = null;
    if (under_way || has_left || area.value === kept) return;
    const said = area.value;
    under_way = true;
    try {
      const asked = { method: "POST", body: new FormData(form), keepalive: said.length < 15000, signal: leaving.signal };
      const answer = await fetch(form.dataset.draft, asked);
      const told = (answer.headers.get("content-type") || "").includes("json") ? await answer.json() : { saved: false };
      if (!told.saved) throw new Error(told.why || form.dataset.lost);
      kept = said;
      say(told.behind ? form.dataset.behind : form.dataset.kept);
    } catch (error) {
      say(error instanceof TypeError ? form.dataset.lost : error.message);
    }
    under_way = false;
    if (area.value !== kept && !has_left) waiting = setTimeout(keep, 3000);
  };
  area.addEventListener("input", () => { if (!waiting) waiting = setTimeout(keep, 1200); });
  area.addEventListener("blur", keep);
  document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
  form.addEventListener("submit", () => { has_left = true; clearTimeout(waiting); leaving.abort(); });
  window.addEventListener("beforeunload", (event) => {
    if (has_left || area.value === kept) return;
    keep();
    if (area.value.length >= 15000) event.preventDefault(); // too long to be kept by a page that is going
  });
}

const outcome = document.querySelector("#outcome form");
if (outcome) {
  const fit = () => {
    const chosen = outcome.querySelector("input[name=outcome]:checked");
    for (const part of outcome.querySelectorAll(".outcome-part"))
      part.hidden = !chosen || !part.dataset.for.split(" ").includes(chosen.value);
  };
  outcome.addEventListener("change", fit);
  fit();
}
