"""Changes one cell of a workbook, or prints one.

    python change_cell.py book.xlsx SHEET CELL            prints the value
    python change_cell.py book.xlsx SHEET CELL 5000 new.xlsx
"""

import sys

import openpyxl

path, sheet, cell, *change = sys.argv[1:]
if change:
    book = openpyxl.load_workbook(path)
    book[sheet][cell] = float(change[0])
    book.save(change[1])
else:
    print(repr(openpyxl.load_workbook(path, data_only=True)[sheet][cell].value))
