"use strict";
for (const head of document.querySelectorAll("table.sortable thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => {
    const table = head.closest("table");
    const column = head.cellIndex;
    const way = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
    const value = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent;
    const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const rows = [...table.tBodies[0].rows].sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      const numbers = [Number(x), Number(y)];
      const areNumbers = x !== "" && y !== "" && numbers.every(Number.isFinite);
      return way * (areNumbers ? numbers[0] - numbers[1] : words.compare(x, y));
    });
    table.tBodies[0].append(...rows);
  });
}
const decimal = document.documentElement.dataset.decimal;
for (const table of document.querySelectorAll("div.table table")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = document.documentElement.dataset.copy;
  table.parentElement.after(button);
  button.addEventListener("click", () => {
    const cell = (each) => each.dataset.sort?.replace(".", decimal) ?? each.textContent.replace(/\s+/g, " ").trim();
    const text = [...table.rows].map((row) => [...row.cells].map(cell).join("\t")).join("\r\n");
    const field = document.createElement("textarea");
    field.value = text;
    button.after(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    button.focus();
    button.textContent = document.documentElement.dataset.copied;
  });
}
const folded = [];
addEventListener("beforeprint", () => {
  for (const each of document.querySelectorAll("details:not([open])")) {
    folded.push(each);
    each.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const each of folded.splice(0)) each.open = false;
});
