"""Reads the two dialects of the same tidy CSV with pandas; prints how many numbers they share, or stops."""

import sys

import pandas as pd

rfc = pd.read_csv(sys.argv[1], dtype={"value": float}, low_memory=False)
finnish = pd.read_csv(
    sys.argv[2], sep=";", decimal=",", encoding="utf-8-sig", dtype={"value": float}, low_memory=False,
    float_precision="round_trip")
rfc_exact = pd.read_csv(sys.argv[1], float_precision="round_trip", low_memory=False)
named = [name for name in finnish.columns if name.endswith("_name")]
assert "table_name" in named and "statistic_name" in named, "no names beside identifiers"
assert list(rfc.columns) == [name for name in finnish.columns if name not in named], "other columns"
for column in ["table", "measure", "statistic", "unit"]:
    back = finnish[column].str.removeprefix("'").str.replace("–", "-")
    assert back.fillna("").equals(rfc[column].fillna("")), f"other identifiers in {column}"
assert rfc_exact["value"].equals(finnish["value"]), "other numbers"
print(f"{finnish['value'].notna().sum()} numbers")
