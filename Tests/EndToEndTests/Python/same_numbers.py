"""Reads a workbook with openpyxl and says where it differs from the JSON lines of the same export.

    python same_numbers.py results.xlsx results.jsonl

Tables are found by their length and numbers, columns by their order: the workbook leaves out columns that are for data files only, which
are no numbers. A workbook holds 16 significant digits, so numbers are equal when these are. Prints how many numbers were compared, or each difference.
"""

import json
import sys
from collections import defaultdict

import openpyxl

HEADER = 4  # the row of the header, counted from 1


def json_tables(path):
    tables = defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            tables[row.pop("table")].append(row)
    return tables


def numbers(row):
    return [value for value in row if isinstance(value, (int, float)) and not isinstance(value, bool)]


def same(cells, row):
    """Whether a row of the workbook has the numbers of a row of data, to its 16 digits."""
    (here, there) = (numbers(cells), numbers(row))
    return len(here) == len(there) and all(a == b or a == float(f"{b:.16G}") for a, b in zip(here, there))


def main(workbook, lines):
    book = openpyxl.load_workbook(workbook, data_only=True)
    tables = json_tables(lines)
    # What the answer is about stands on the cover.
    del tables["about"]
    # The provenance stands first in the lines and where it was made in the workbook.
    sheets = defaultdict(list)
    for sheet in book.worksheets[1:]:
        sheets[sheet.max_row - HEADER].append(sheet)
    compared, faults = 0, []
    for name, rows in tables.items():
        found = False
        for sheet in sheets[len(rows)]:
            cells = [list(row) for row in sheet.iter_rows(min_row=HEADER + 1, values_only=True)]
            if all(same(cell, row.values()) for cell, row in zip(cells, rows)):
                found = True
                break
        if not found:
            faults.append(f"no sheet has the numbers of {name}")
        compared += sum(len(numbers(row.values())) for row in rows)
    for sheet in book.worksheets[1:]:
        if sheet.max_row > HEADER and (sheet.freeze_panes is None or not sheet.auto_filter.ref):
            faults.append(f"{sheet.title} has no frozen header or no filter")
        fitted = sheet.sheet_properties.pageSetUpPr is not None and sheet.sheet_properties.pageSetUpPr.fitToPage
        # 74 % of 11 points are 8.1.
        if sheet.page_setup.paperSize != 9 or not (fitted or int(sheet.page_setup.scale or 100) >= 74):
            faults.append(f"{sheet.title} is not set up for A4")
        if sheet.max_row > HEADER and not sheet.cell(HEADER - 1, 1).value:
            faults.append(f"{sheet.title} does not say whether it recalculates")
    print("\n".join(faults) if faults else f"{compared} numbers")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
