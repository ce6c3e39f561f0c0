"""Reads the two dialects of the same tidy CSV with pandas; prints how many numbers they share, or stops."""

import sys

import pandas as pd

rfc = pd.read_csv(sys.argv[1], dtype={"value": float}, low_memory=False)
finnish = pd.read_csv(
    sys.argv[2], sep=";", decimal=",", encoding="utf-8-sig", dtype={"value": float}, low_memory=False,
    float_precision="round_trip")
rfc_exact = pd.read_csv(sys.argv[1], float_precision="round_trip", low_memory=False)
assert list(rfc.columns) == list(finnish.columns), "other columns"
assert rfc_exact["value"].equals(finnish["value"]), "other numbers"
print(f"{finnish['value'].notna().sum()} numbers")
