"use strict";
const words = document.body.dataset;
const total = Number(words.total);
const page = crypto.getRandomValues(new Uint32Array(2)).join("-");
const find = (id) => document.getElementById(id);
/** Changes by path, as they are typed; a key that is as in the scenario is not among them. */
const changes = new Map();
let asked = 0;
let waiting = null;

const lines = () => [...changes].map(([path, text]) => `${path}=${text}`);

async function ask(what, query) {
  const search = new URLSearchParams({ page, language: document.documentElement.lang, ...query });
  const answer = await fetch(`${what}?${search}`, { method: "POST", body: lines().join("\n") });
  return { status: answer.status, ...(await answer.json().catch(() => ({ faults: [String(answer.status)] }))) };
}

function item(text) {
  const line = document.createElement("li");
  line.textContent = text;
  return line;
}

function complain(faults) {
  find("faults").replaceChildren(...faults.map(item));
  find("faults").hidden = faults.length === 0;
}

function tell(text) { find("status").textContent = text; }

/** Few simulations first, then twice as many, until all are there or something else is asked. */
async function answer() {
  const own = ++asked;
  complain([]);
  let count = Math.min(4, total);
  for (;;) {
    let told;
    try {
      told = await ask("difference", { replications: count, number: own });
    } catch {
      if (own === asked) { tell(words.gone); announce("gone"); }
      return;
    }
    if (own !== asked || told.superseded) return;
    if (told.faults) { complain(told.faults); announce("refused"); return; }
    show(told);
    if (told.replications >= total) return;
    count = Math.min(2 * told.replications, total);
  }
}

/** For whoever drives the page. */
function announce(what) {
  document.body.dataset.state = what;
  document.dispatchEvent(new CustomEvent("porras", { detail: what }));
}

function show(told) {
  find("answer").replaceChildren(...told.answer.map((text) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  }));
  // Drawn by the program, which escapes every name in them; no script in them could run.
  find("charts").innerHTML = told.charts.map((chart) =>
    `<figure id="chart-${chart.chart}"><div class="wide">${chart.wide}</div><div class="narrow">${chart.narrow}</div></figure>`
  ).join("");
  find("table").innerHTML = told.table;
  find("shown").textContent = `${words.shownOf}: ${told.shown}`;
  tell(`${words.simulations}: ${told.replications} / ${told.total}. ${told.brief}`);
  showPins(told.pins);
  announce(`${told.replications}`);
}

function showPins(pins) {
  find("pins").replaceChildren(...pins.map((pin) => {
    const line = item(pin.file ? `${pin.name} (${words.saved} ${pin.file}) ` : `${pin.name} `);
    line.append(button(words.take, () => take(pin.changes)), " ", button(words.remove, async () => {
      if (await keep("unpin", { pin: pin.pin })) answer();
    }));
    return line;
  }));
}

function button(text, does) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", does);
  return made;
}

/** What changes nothing that is simulated: pins and files. */
async function keep(what, query) {
  let told;
  try { told = await ask(what, query); } catch { tell(words.gone); return null; }
  complain(told.faults ?? []);
  if (told.faults || told.superseded) { announce("refused"); return null; }
  if (told.pins) showPins(told.pins);
  if (told.file) { tell(`${words.written}: ${told.file}`); announce(`written ${told.file}`); }
  return told;
}

function change(path, text) {
  const lever = document.querySelector(`.lever[data-path="${CSS.escape(path)}"]`);
  if (text === null) changes.delete(path); else changes.set(path, text);
  if (lever) lever.classList.toggle("moved", text !== null);
  showOthers();
  clearTimeout(waiting);
  waiting = setTimeout(answer, 80);
}

function showOthers() {
  const others = [...changes].filter(([path]) => !document.querySelector(`.lever[data-path="${CSS.escape(path)}"]`));
  find("changed").replaceChildren(...others.map(([path, text]) => {
    const line = item(`${path} = ${text} `);
    line.append(button(words.remove, () => change(path, null)));
    return line;
  }));
}

/** Puts every lever where these changes have it. */
function take(texts) {
  changes.clear();
  for (const text of texts) {
    const sign = text.indexOf("=");
    changes.set(text.slice(0, sign), text.slice(sign + 1));
  }
  for (const lever of document.querySelectorAll(".lever")) {
    const text = changes.get(lever.dataset.path);
    lever.classList.toggle("moved", text !== undefined);
    for (const input of lever.querySelectorAll("input")) input.value = text === undefined ? lever.dataset.value : parseFloat(text);
  }
  showOthers();
  answer();
}

for (const lever of document.querySelectorAll(".lever")) {
  const { path, unit, value } = lever.dataset;
  const inputs = [...lever.querySelectorAll("input")];
  for (const input of inputs) {
    input.addEventListener("input", () => {
      if (input.value === "") return;
      for (const other of inputs) if (other !== input) other.value = input.value;
      const isAsBefore = Number(input.value) === Number(value);
      change(path, isAsBefore ? null : `${input.value} ${unit}`.trim());
    });
  }
}
// On a telephone the answer is not to be far below what is moved.
if (matchMedia("(max-width: 60rem)").matches) {
  for (const group of document.querySelectorAll("#levers details:not(:first-of-type)")) group.open = false;
}
find("levers").addEventListener("submit", (event) => event.preventDefault());
find("path").addEventListener("change", () => {
  const option = [...find("paths").options].find((each) => each.value === find("path").value);
  if (option) find("value").value = option.textContent;
});
find("change").addEventListener("click", () => {
  const [path, text] = [find("path").value.trim(), find("value").value.trim()];
  if (path !== "" && text !== "") change(path, text);
});
find("reset").addEventListener("click", () => take([]));
find("pin").addEventListener("click", async () => {
  if (await keep("pin", { name: find("name").value })) { announce("pinned"); answer(); }
});
find("save").addEventListener("click", () => keep("save", { name: find("name").value }));
find("report").addEventListener("click", async () => {
  const own = ++asked;
  await keep("report", { name: find("name").value, number: own });
});
answer();
