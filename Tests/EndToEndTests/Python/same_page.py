"""Says whether a page, JSON and a workbook tell the same numbers.

    python same_page.py page.html results.json results.xlsx

The page holds its main measures, and of several scenarios their differences, as CSV (`summary.csv`, `differences.csv`). Each of
their rows has to be in JSON with the same numbers, and each number of a row in one row of the workbook. Prints how many were compared.
"""

import csv
import html
import io
import json
import re
import sys
import urllib.parse

import openpyxl

page, data, book = sys.argv[1:]
text = open(page, encoding="utf-8").read()
links = re.findall(r'<a download="([a-z]+)\.csv" href="data:text/csv;charset=utf-8,([^"]*)"', text)
tables = json.load(open(data, encoding="utf-8"))["tables"]
numbers = {"mean", "low95", "high95", "q05", "q50", "q95", "difference"}


def same(a, b):
    return a is None and b is None or a is not None and b is not None and abs(a - b) <= 1e-9 * max(1, abs(a))


def key(row):
    """What a row is of: its identifiers, without its numbers and words."""
    skipped = {"section", "scope", "no_interval", "unit"}
    return tuple(sorted(
        (name, str(value)) for name, value in row.items()
        if name not in skipped and isinstance(value, str) and value and not is_number(name)))


def is_number(name):
    return name in numbers or name.startswith("p_better") or name in {"replications", "sd", "replications_saved"}


rows = [
    {round(cell, 9) for cell in cells if isinstance(cell, (int, float)) and not isinstance(cell, bool)}
    for sheet in openpyxl.load_workbook(book, data_only=True) for cells in sheet.iter_rows(values_only=True)]
by_number = {}
for row in rows:
    for number in row:
        by_number.setdefault(round(number, 6), []).append(row)

compared, faults = 0, []
for name, address in links:
    told = list(csv.DictReader(io.StringIO(urllib.parse.unquote(html.unescape(address)))))
    known = {key(row): row for row in tables["measures" if name == "summary" else name]}
    for row in told:
        own = {each: float(row[each]) if row[each] else None for each in row if each in numbers}
        other = known.get(key({k: v for k, v in row.items() if k != "section"}))
        if other is None:
            faults.append(f"{name}: not in JSON: {key(row)}")
            continue
        for each, value in own.items():
            compared += 1
            if not same(value, other.get(each)):
                faults.append(f"{name}, {each} of {key(row)}: {value}, in JSON {other.get(each)}")
        values = [value for value in own.values() if value is not None]
        there = by_number.get(round(values[0], 6), []) if values else [set()]
        if values and not any(all(any(same(v, n) for n in row) for v in values) for row in there):
            faults.append(f"{name}: {values} of {key(row)} stand in no row of the workbook")
if not links or faults:
    sys.exit("\n".join(faults[:10]) or "the page holds no data")
print(compared)
