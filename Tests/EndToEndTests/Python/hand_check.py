"""Works out by hand what an export tells of money, and says where it differs.

    python hand_check.py results.json

Taken as they are: what the scenario says (pay, posts, holiday bonus, on-costs, groups and their price, index, hosts) and
what was simulated (placements, hours of overtime, each school's part of a role's posts). Everything else is worked out
again: prices, budgets by school year, calendar year and month, payers, schools, changes and the rows for pivot tables.
Prints how many numbers were compared, or each difference.
"""

import calendar
import json
import sys
from collections import defaultdict

TABLES = json.load(open(sys.argv[1], encoding="utf-8"))["tables"]
KINDS = ("staff", "classes", "overtime", "placements", "interventions", "total", "municipality", "county")
compared, faults = 0, []


def check(told, expected, *what):
    global compared
    compared += 1
    (told, expected) = (told or 0, expected or 0)
    # Told are twelve digits, and twelve decimals at most: of a small part of a post fewer digits.
    if abs(told - expected) > 1e-9 * abs(expected) + 1e-7:
        faults.append(f"{what}: {told}, by hand {expected}")


def rows(table, **keys):
    return [row for row in TABLES[table] if all(row[key] == value for key, value in keys.items())]


def simulated(measure, scenario, year, **keys):
    """The mean of a measure of a school year, told of nothing but `keys`."""
    keys = {"school": None, "role": None, "employer": None, "class": None, "requests": None} | keys
    found = rows("measures", measure=measure, scenario=scenario, year=year, **keys)
    return found[0]["mean"] if found else None


def inputs(scenario, path):
    found = [row for row in rows("assumptions", scenario=scenario) if row["path"] == path]
    return found[0]["number"] if found and found[0]["number"] is not None else found[0]["value"] if found else None


def months(year):
    """Calendar year, month and part of a school year, by days from 1 August to 31 July."""
    first = int(year[:4])
    found = [(first + (month < 8), month) for month in [*range(8, 13), *range(1, 8)]]
    days = [calendar.monthrange(*each)[1] for each in found]
    return [(str(y), str(m), part / sum(days)) for (y, m), part in zip(found, days)]


# Every expense: (scenario, school year, category, item) -> (euros, payer).
expenses = {}
index = {(row["scenario"], row["year"]): row["index"] for row in TABLES["price_index"]}
for (scenario, year), factor in index.items():
    growth = 1 + inputs(scenario, "money.index") / 100
    number = [row["year"] for row in rows("price_index", scenario=scenario)].index(year)
    check(factor, growth**number, "price_index", scenario, year)
    for price in rows("prices", scenario=scenario):
        role, payer = price["role"], price["employer"]
        # What a plugin brings stands in no line of the scenario.
        written = inputs(scenario, f"roles.{role}.monthlyPay")
        check(price["monthly_pay"], written or price["monthly_pay"], "prices", scenario, role)
        with_on_costs = 12 * price["monthly_pay"] * (1 + price["on_costs"] / 100)
        post = with_on_costs * (1 + price["holiday_bonus"] / 100)
        check(price["fte_cost"], post, "fte_cost", scenario, role)
        check(price["year_cost"], post * price["posts"], "year_cost", scenario, role)
        expenses[scenario, year, "staff", role] = (post * price["posts"] * factor, payer)
        hours = simulated("hoursOvertime", scenario, year, role=role)
        if hours is not None:
            weekly = inputs(scenario, f"roles.{role}.weeklyHours")
            pay = inputs(scenario, f"roles.{role}.overtime.pay") / 100
            expenses[scenario, year, "overtime", role] = (hours * pay * with_on_costs / (52 * weekly) * factor, payer)
    for price in rows("class_prices", scenario=scenario):
        euros = price["groups"] * price["group_cost"] + price["seats"] * price["seat_cost"]
        expenses[scenario, year, "classes", price["class"]] = (euros * factor, "municipality")
    euros = simulated("outOfHomePlacements", scenario, year) * inputs(scenario, "money.placementDays")
    euros *= inputs(scenario, "money.placementDay") * factor
    expenses[scenario, year, "placements", "placements"] = (euros, "county")

# Sums by kind: of school years, of calendar years, and of months.
by_year, by_calendar_year, by_month = (defaultdict(float) for _ in range(3))
for (scenario, year, category, _), (euros, payer) in expenses.items():
    for kind in (category, payer, "total"):
        by_year[scenario, year, kind] += euros
        by_year[scenario, "all", kind] += euros
        by_calendar_year[scenario, "all", kind] += euros
        by_month[scenario, "all", None, kind] += euros
        for calendar_year, month, part in months(year):
            by_calendar_year[scenario, calendar_year, kind] += euros * part
            by_month[scenario, calendar_year, month, kind] += euros * part
for kind in KINDS:
    for row in TABLES["budget_by_year"]:
        check(row[kind], by_year[row["scenario"], row["year"], kind], "budget_by_year", kind, row)
    for row in TABLES["budget_by_calendar_year"]:
        check(row[kind], by_calendar_year[row["scenario"], row["calendar_year"], kind], "by_calendar_year", kind, row)
    for row in TABLES["budget_by_month"]:
        key = (row["scenario"], row["calendar_year"], row["month"], kind)
        check(row[kind], by_month[key], "budget_by_month", kind, row)


def total(scenario, row, part):
    """What a row's item, payer's subtotal or total comes to, each school year weighted by `part`."""
    return sum(
        euros * part(year)
        for (here, year, category, item), (euros, payer) in expenses.items()
        if here == scenario
        and (row["item"] is None or (category, item) == (row["category"], row["item"]))
        and (row["employer"] is None or payer == row["employer"])
    )


def part_of(calendar_year):
    return lambda year: 1 if calendar_year == "all" else sum(p for y, _, p in months(year) if y == calendar_year)


for row in TABLES["budget"]:
    euros = total(row["scenario"], row, lambda year: year == row["year"])
    check(row["amount"], euros, "budget", row)
    check(row["base"], euros / index[row["scenario"], row["year"]], "budget, base", row)
for row in TABLES.get("budget_change", []):
    first = TABLES["prices"][0]["scenario"]
    base, plan = (total(each, row, part_of(row["calendar_year"])) for each in (first, row["scenario"]))
    check(row["amount_base"], base, "budget_change", row)
    check(row["amount_plan"], plan, "budget_change", row)
    check(row["amount_change"], plan - base, "budget_change", row)
for row in TABLES["costs"]:
    euros, payer = expenses[row["scenario"], row["year"], row["category"], row["item"]]
    check(row["amount"], euros * part_of(row["calendar_year"])(row["year"]), "costs", row)
    check(row["employer"] == payer, True, "costs", row)
for (scenario, year), _ in index.items():
    for payer in (None, "municipality", "county"):
        told = simulated("costTotal", scenario, year, employer=payer)
        check(told, by_year[scenario, year, payer or "total"], "costTotal", scenario, year, payer)

# Schools: parts of each role's posts, hours and euros add up to the role's; hosts have their classes besides.
roles, schools = (defaultdict(float) for _ in range(2))
for row in TABLES["staff_by_school"]:
    scenario, year, role, school = (row[key] for key in ("scenario", "year", "role", "school"))
    euros, payer = expenses[scenario, year, "staff", role]
    posts = rows("prices", scenario=scenario, role=role)[0]["posts"]
    check(row["amount"], euros * row["posts"] / posts, "staff_by_school", row)
    check(row[payer], row["amount"], "staff_by_school, payer", row)
    for kind in ("hours", "posts", "amount"):
        roles[scenario, year, role, kind] += row[kind]
    for kind in ("staff", "total", payer):
        schools[scenario, year, school, kind] += row["amount"]
        schools[scenario, year, "all", kind] += row["amount"]
for (scenario, year, role, kind), told in roles.items():
    expected = {
        "hours": simulated("hoursWorked", scenario, year, role=role),
        "posts": rows("prices", scenario=scenario, role=role)[0]["posts"],
        "amount": expenses[scenario, year, "staff", role][0],
    }
    check(told, expected[kind], "schools of a role", scenario, year, role, kind)
for (scenario, year, category, item), (euros, _) in expenses.items():
    if category == "classes":
        for school in (inputs(scenario, f"classes.{item}.hostSchool"), "all"):
            for kind in ("classes", "total", "municipality"):
                schools[scenario, year, school, kind] += euros
for kind in ("staff", "classes", "total", "municipality", "county"):
    for row in TABLES["school_totals"]:
        check(row[kind], schools[row["scenario"], row["year"], row["school"], kind], "school_totals", kind, row)
    for row in TABLES["school_totals_by_calendar_year"]:
        part = part_of(row["calendar_year"])
        years = [year for scenario, year in index if scenario == row["scenario"]]
        euros = sum(schools[row["scenario"], year, row["school"], kind] * part(year) for year in years)
        check(row[kind], euros, "school_totals_by_calendar_year", kind, row)

print("\n".join(faults) if faults else f"{compared} numbers")
sys.exit(1 if faults else 0)
