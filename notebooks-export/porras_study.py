"""Reads a study that `porras export --as notebook` wrote, and draws its main figures.

    study = Study(".")
    study.tables()                    # what there is
    study.table("measures")           # one table as a pandas data frame
    study.measure("shareOver")        # the rows of one measure, without keys that say nothing
    study.meaning("measures")         # what its columns hold, and in what unit

Identifiers are the same in every language; `study.name("role", "curator")` gives the words for people.
Numbers are those of the simulation, with every digit. The columns `low95` and `high95` say how well the mean is
known, `q05` and `q95` how much single simulations vary.
"""

import sqlite3
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd

# The first that knows STRICT tables; older ones call the file malformed.
OLDEST_SQLITE = (3, 37)
# Told apart also by those who see few colours, and in grey (Okabe and Ito).
COLOURS = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"]
# Columns that do not narrow down what a row is about; `scope` says in words what the keys say.
NO_KEYS = {"scenario", "section", "measure", "scope", "unit", "replications", "mean", "sd", "low95", "high95", "q05", "q50", "q95",
           "difference", "p_better", "p_better_low95", "p_better_high95", "no_interval"}


class Study:
    """The tables of a study folder."""

    def __init__(self, folder="."):
        path = Path(folder) / "results.sqlite"
        if not path.exists():
            raise FileNotFoundError(f"there is no {path}: is this the folder that porras wrote?")
        if sqlite3.sqlite_version_info < OLDEST_SQLITE:
            raise RuntimeError(
                f"{path.name} needs SQLite {'.'.join(map(str, OLDEST_SQLITE))} or newer, and this Python has "
                f"{sqlite3.sqlite_version}: use a newer Python, or export the study with --as csv")
        # Only read: a study stays as it was exported. The address is quoted, for folders may be called `study #2`.
        database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            names = database.execute("select name from sqlite_master where type = 'table' order by rowid")
            self._tables = {
                name: pd.read_sql_query(f'select * from "{name}"', database) for (name,) in names.fetchall()
            }
        finally:
            database.close()
        codes = self._tables.get("codes", pd.DataFrame(columns=["column", "code", "meaning"]))
        self._codes = {(row.column, row.code): row.meaning for row in codes.itertuples()}

    def tables(self):
        """The names of the tables, each with its number of rows."""
        return pd.Series({name: len(table) for name, table in self._tables.items()}, name="rows")

    def has(self, name):
        return name in self._tables

    def table(self, name):
        """One table; an error names those that there are."""
        if name not in self._tables:
            raise KeyError(f"no table is called {name!r}; there are {', '.join(self._tables)}")
        return self._tables[name].copy()

    def meaning(self, name):
        """What the columns of a table hold."""
        dictionary = self.table("data_dictionary")
        return dictionary[dictionary["table"] == name].drop(columns="table").set_index("sql_name")

    def name(self, column, code):
        """The words for an identifier; the identifier itself where it has none."""
        return self._codes.get((column, code), code)

    def measure(self, measure, table="measures"):
        """The rows of one measure, without key columns that are empty in all of them."""
        rows = self.table(table)
        return rows[rows["measure"] == measure].dropna(axis="columns", how="all").reset_index(drop=True)

    def provenance(self):
        """Where the numbers come from, an item per row and a scenario per column."""
        rows = self.table("provenance")
        rows = rows.groupby(["item", "scenario"], sort=False)["content"].agg("\n".join)
        return rows.unstack()

    def shares_by_year(self, grades="0-9"):
        """Share of pupils over each threshold of absent hours, year by year, with what single simulations may bring."""
        rows = self.measure("shareOver")
        if "year" not in rows or "threshold" not in rows:
            return None
        rows = self._whole(rows[rows["year"].notna() & (rows["grades"] == grades)], ["year", "threshold", "grades"])
        return self._lines(rows, "year", "threshold", self.name("measure", "shareOver"))

    def staffing(self):
        """How busy each role is, with the interval of the mean and the spread of single simulations."""
        return self._bars("utilisation", "role")

    def seats(self):
        """How full each small class is."""
        return self._bars("seatOccupancy", "class")

    def budget(self):
        """What staff, seats, placements and interventions cost in an average year."""
        parts = ["costStaff", "costSeats", "costPlacements", "costInterventions"]
        whole = [self._whole(self.measure(part)).assign(part=self.name("measure", part)) for part in parts]
        rows = pd.concat([rows for rows in whole if len(rows)] or [pd.DataFrame()])
        if rows.empty:
            return None
        figure, axes = plt.subplots(figsize=(8, 4.5))
        money = rows.pivot_table(index="scenario", columns="part", values="mean", sort=False)
        (money / 1e6).plot.bar(stacked=True, ax=axes, color=COLOURS, rot=0)
        axes.set_xticklabels([self.name("scenario", code) for code in money.index])
        axes.set_ylabel("M€")
        axes.set_xlabel("")
        axes.legend(title=None, loc="upper left", bbox_to_anchor=(1, 1))
        return figure

    def cost_effectiveness(self, effect="pupilsOver", grades="0-9"):
        """What each plan costs more, against what it changes: each with its 95 % interval."""
        if not self.has("differences"):
            return None
        cost = self._whole(self.measure("costTotal", "differences")).set_index("scenario")
        change = self.measure(effect, "differences")
        change = change[change["grades"] == grades] if "grades" in change else change
        change = self._whole(change, besides=["grades", "threshold"])
        if cost.empty or change.empty:
            return None
        figure, axes = plt.subplots(figsize=(8, 4.5))
        for number, (threshold, rows) in enumerate(change.groupby("threshold", sort=False)):
            both = rows.set_index("scenario").join(cost.add_suffix("_cost"), how="inner")
            axes.errorbar(
                both["difference"], both["difference_cost"] / 1e3, fmt="o", label=threshold,
                xerr=self._ends(both, "difference"), yerr=self._ends(both, "difference", "_cost", 1e-3),
                color=COLOURS[number % len(COLOURS)])
        axes.axhline(0, color="grey", lw=0.8)
        axes.axvline(0, color="grey", lw=0.8)
        axes.set_xlabel(f"{self.name('measure', effect)}, Δ")
        axes.set_ylabel(f"{self.name('measure', 'costTotal')}, Δ 1 000 €")
        axes.legend(loc="upper left", bbox_to_anchor=(1, 1))
        return figure

    def _bars(self, measure, key):
        rows = self.measure(measure)
        if rows.empty or key not in rows:
            return None
        rows = self._whole(rows[rows[key].notna()], besides=[key])
        if rows.empty:
            return None
        figure, axes = plt.subplots(figsize=(8, 4.5))
        codes = list(dict.fromkeys(rows[key]))
        scenarios = list(dict.fromkeys(rows["scenario"]))
        for number, scenario in enumerate(scenarios):
            own = rows[rows["scenario"] == scenario].set_index(key).reindex(codes)
            places = [place + 0.8 * (number + 0.5) / len(scenarios) - 0.4 for place in range(len(codes))]
            colour = COLOURS[number % len(COLOURS)]
            axes.barh(places, own["mean"], height=0.7 / len(scenarios), color=colour, alpha=0.35,
                      label=self.name("scenario", scenario))
            axes.hlines(places, own["q05"], own["q95"], color=colour, lw=1)
            axes.errorbar(own["mean"], places, xerr=self._ends(own, "mean"), fmt="o", ms=4, color=colour, lw=3)
        axes.set_yticks(range(len(codes)), [self.name(key, code) for code in codes])
        axes.invert_yaxis()
        axes.set_xlabel(f"{self.name('measure', measure)}, {self.name('unit', rows['unit'].iloc[0])}")
        if len(scenarios) > 1:
            axes.legend(loc="upper left", bbox_to_anchor=(1, 1))
        return figure

    def _lines(self, rows, along, key, title):
        if rows.empty:
            return None
        figure, axes = plt.subplots(figsize=(8, 4.5))
        for number, ((scenario, value), own) in enumerate(rows.groupby(["scenario", key], sort=False)):
            colour = COLOURS[number % len(COLOURS)]
            axes.errorbar(own[along], own["mean"], yerr=self._ends(own, "mean", low="q05", high="q95"),
                          color=colour, marker="o", capsize=3,
                          label=f"{self.name('scenario', scenario)}, {self.name(key, value)}")
        axes.set_ylabel(f"{title}, {self.name('unit', rows['unit'].iloc[0])}")
        axes.set_ylim(bottom=0)
        axes.legend(loc="upper left", bbox_to_anchor=(1, 1))
        return figure

    @staticmethod
    def _whole(rows, besides=()):
        """Rows of the average year and of the whole: every other key is empty."""
        for key in rows.columns:
            if key not in NO_KEYS and key not in besides:
                rows = rows[rows[key].isna()]
        return rows

    @staticmethod
    def _ends(rows, middle, suffix="", scale=1.0, low="low95", high="high95"):
        """How far the ends of an interval are from its middle, as matplotlib wants it; none where it is unknown."""
        ends = rows.reindex(columns=[column + suffix for column in (middle, low, high)]).astype(float) * scale
        middle, low, high = (ends[column] for column in ends)
        return [(middle - low).clip(lower=0).fillna(0), (high - middle).clip(lower=0).fillna(0)]
