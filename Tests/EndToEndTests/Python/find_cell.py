"""Finds a cell of a workbook by what its row and column are called, and prints its address.

    python find_cell.py book.xlsx SHEET COLUMN LABEL...

The column is the one whose heading begins so; the row the first that holds all the labels.
"""

import sys

import openpyxl

path, sheet, heading, *labels = sys.argv[1:]
rows = openpyxl.load_workbook(path, data_only=True)[sheet].iter_rows()
column = None
for row in rows:
    texts = [str(cell.value) for cell in row if cell.value is not None]
    if column is None:
        column = next((cell.column_letter for cell in row if str(cell.value or "").startswith(heading)), None)
    elif all(label in texts for label in labels):
        print(f"{column}{row[0].row}")
        break
else:
    sys.exit(f"no such cell in {sheet}")
