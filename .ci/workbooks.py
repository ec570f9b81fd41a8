"""Other people's software against our workbooks, and ours against theirs.

    python workbooks.py SCORECARD PACKAGE [SOFFICE]

openpyxl opens, fills and saves our forms, and LibreOffice saves them again as .xlsx and .ods: what
is read back is the same. Returns written by openpyxl, XlsxWriter, pandas and LibreOffice score the
same as the CSV that they came from. LibreOffice recalculates our scorecards and forms without the
results that we stored, and comes to the same scores.
"""

import csv
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

import openpyxl
import pandas
import xlsxwriter

warnings.simplefilter("error")

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
PACKAGE = pathlib.Path(sys.argv[2]).resolve()
OFFICE = sys.argv[3] if len(sys.argv) > 3 else None
WORK = pathlib.Path(tempfile.mkdtemp(prefix="workbooks-"))
FIXTURES = {"croydon-2026": "2026-27Q2", "islington-2026": "2026-27Q2", "lincolnshire-2026": "2026-27Q2"}
QUARTER = "2026-27Q3"

# Figures that are reported once a year, which no framework built in has but levels.
YEARLY = WORK / "yearly"
DEFINITION = {
    "id": "yearly", "title": "Yearly", "authority": "A council", "version": "1",
    "source": {"document": "A paper", "published": "2026", "section": "1"},
    "themes": [{"id": "growth", "title": "Growth"}], "groups": [{"id": "G", "title": "Jobs"}],
    "dimensions": [{"id": "sex", "title": "Sex", "membership": "exclusive",
                    "categories": [{"id": "female", "title": "Female"}, {"id": "male", "title": "Male"}]}],
    "items": [
        {"id": "staff", "title": "Staff", "type": "count", "over": "position", "every": "year", "dimensions": ["sex"]},
        {"id": "paid", "title": "Paid well", "type": "count", "over": "position"},
        {"id": "route", "title": "Route", "type": "yesNo", "every": "year"},
    ],
    "measures": [
        {"id": "M1", "group": "G", "title": "Pay", "themes": ["growth"],
         "rule": {"kind": "quantity", "items": ["paid"], "outOf": ["staff"]}},
        {"id": "M2", "group": "G", "title": "Duty", "themes": ["growth"],
         "rule": {"kind": "assurance", "parts": [{"yes": "route"}, {"share": ["paid"], "outOf": ["staff"]}]}},
        {"id": "M3", "group": "G", "title": "Data", "themes": ["growth"],
         "rule": {"kind": "provision", "items": ["staff"], "dimensions": ["sex"]}},
    ],
}
REGISTER = {
    "contracts.csv": "contract,title,supplier,framework,start,end,value\n"
                     "Y-1,Meals,Fair Kitchens,yearly,2026-04-01,2029-03-31,900000\n",
    "targets.csv": "contract,measure,target,per\nY-1,M1,90%,level\nY-1,M2,100%,level\nY-1,M3,100%,level\n",
    "returns/q1.csv": "contract,period,item,value,dimension,category\nY-1,2026-27Q1,staff,50,,\n"
                      "Y-1,2026-27Q1,staff,20,sex,female\nY-1,2026-27Q1,staff,30,sex,male\nY-1,2026-27Q1,route,no,,\n",
}


def fail(message):
    print(f"workbooks: {message}", file=sys.stderr)
    sys.exit(1)


def run(*arguments, codes=(0, 1)):
    command = [PROGRAM, *map(str, arguments), "--framework", WORK / "yearly.json"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in codes:
        fail(f"scorecard {' '.join(map(str, arguments))} exits with {done.returncode}: {done.stderr[:2000]}")
    return done.stdout


def office(paths, extension, folder):
    """Has LibreOffice open files, of one kind and each of another name, and save them in a format.

    One start for all of them: starting takes longer than opening and saving.
    """
    folder.mkdir(parents=True, exist_ok=True)
    filters = {"xlsx": "xlsx:Calc MS Excel 2007 XML", "ods": "ods:calc8"}
    command = [OFFICE, f"-env:UserInstallation=file://{WORK}/profile", "--headless", "--convert-to",
               filters[extension], "--outdir", str(folder), *map(str, paths)]
    if paths[0].suffix == ".csv":
        # Commas, UTF-8, the first line, and each column as text so that ids stay as they are.
        command[3:3] = ["--infilter=CSV:44,34,76,1,,0,true,true,false"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    made = [folder / (path.stem + "." + extension) for path in paths]
    for path, file in zip(paths, made):
        if done.returncode or not file.exists():
            fail(f"LibreOffice can't save {path.name} as {extension}: {done.stderr[:500]}")
    return made


def number(text):
    """A cell of CSV as a spreadsheet holds it: numbers as numbers."""
    digits = text.replace(",", "")
    try:
        return int(digits) if digits.isdigit() and text == digits else float(text) if "." in text else text
    except ValueError:
        return text


# Returns from other programs


def written(rows, name, folder):
    """The same rows as .xlsx and .ods by several programs."""
    header, body = rows[0], rows[1:]
    days = {place for place, title in enumerate(header) if title in ("received", "acceptedOn")}

    def value(place, text):
        if place in days:
            try:
                return datetime.date.fromisoformat(text)
            except ValueError:
                return text
        return number(text)

    files = []
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(header)
    for row in body:
        sheet.append([value(place, text) if text else None for place, text in enumerate(row)])
    files.append(("openpyxl", folder / f"{name}-openpyxl.xlsx"))
    book.save(files[-1][1])

    files.append(("XlsxWriter", folder / f"{name}-xlsxwriter.xlsx"))
    with xlsxwriter.Workbook(str(files[-1][1])) as made:
        day = made.add_format({"num_format": "dd/mm/yyyy"})
        sheet = made.add_worksheet("Return")
        for row, cells in enumerate(rows):
            for place, text in enumerate(cells):
                cell = value(place, text) if row else text
                if text == "":
                    continue
                if isinstance(cell, datetime.date):
                    sheet.write_datetime(row, place, datetime.datetime.combine(cell, datetime.time()), day)
                elif isinstance(cell, str):
                    sheet.write_string(row, place, cell)
                else:
                    sheet.write_number(row, place, cell)

    frame = pandas.DataFrame(body, columns=header)
    files.append(("pandas .xlsx", folder / f"{name}-pandas.xlsx"))
    frame.to_excel(files[-1][1], index=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        files.append(("pandas .ods", folder / f"{name}-pandas.ods"))
        frame.to_excel(files[-1][1], index=False, engine="odf")
    with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return files


def summary(register, quarter):
    """A scorecard without the places, which name other files."""
    card = json.loads(run("score", register, "--quarter", quarter, "--format", "json"))
    findings = sorted(
        (f["severity"], f["code"], f["contract"] or "", f["period"] or "", f["item"] or "") for f in card["findings"])
    contracts = card["contracts"]
    for contract in contracts:
        for measure in contract["measures"]:
            # These name the rows that they speak of.
            for key in ("gap", "reason"):
                measure.pop(key, None)
            for statement in measure.get("statements") or []:
                for assessment in statement.get("assessments") or []:
                    for key in ("file", "line", "column"):
                        assessment.pop(key, None)
    return {"rows": card["rows"], "contracts": contracts, "suppliers": card["suppliers"], "findings": findings}


def check_other_writers():
    for fixture, quarter in FIXTURES.items():
        source = PACKAGE / "Fixtures" / fixture
        register = WORK / f"csv-{fixture}"
        shutil.copytree(source, register)
        tables = {}
        for path in sorted(register.glob("returns/**/*.csv")):
            with open(path, newline="", encoding="utf-8-sig") as file:
                rows = list(csv.reader(file))
            # Rows with too few or too many cells are faults that a sheet can't have.
            rows = [row for row in rows if len(row) == len(rows[0])]
            tables[path.relative_to(register)] = rows
            with open(path, "w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows(rows)
        expected = summary(register, quarter)
        folder = WORK / f"written-{fixture}"
        folder.mkdir()
        made = {}
        for place, (path, rows) in enumerate(tables.items()):
            for program, file in written(rows, str(place), folder):
                made.setdefault(program, []).append((path, file))
        if OFFICE:
            plain = [folder / f"{place}.csv" for place in range(len(tables))]
            for extension in ("xlsx", "ods"):
                made[f"LibreOffice .{extension}"] = list(zip(tables, office(plain, extension, folder / "office")))
        for program, files in made.items():
            other = WORK / "other"
            shutil.rmtree(other, ignore_errors=True)
            shutil.copytree(register, other, ignore=shutil.ignore_patterns("returns"))
            for path, file in files:
                target = other / path.with_suffix(file.suffix)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, target)
            found = summary(other, quarter)
            for key in expected:
                if found[key] != expected[key]:
                    fail(f"{fixture} as written by {program} differs from its CSV in its {key}: see {other} and {register}")
        print(f"{fixture}: {', '.join(made)} read the same as the CSV")


# Forms


def contracts(register):
    with open(register / "contracts.csv", newline="", encoding="utf-8-sig") as file:
        return [row["contract"] for row in csv.DictReader(file)]


def imported(file, register):
    """What an import of a file writes, as sorted rows."""
    copy = WORK / "into"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(register, copy)
    before = set(copy.glob("returns/**/*.csv"))
    run("import", file, "--into", copy, "--received", "2027-01-20", codes=(0,))
    rows = []
    for path in set(copy.glob("returns/**/*.csv")) - before:
        with open(path, newline="", encoding="utf-8") as made:
            rows += [tuple(sorted((k, v) for k, v in row.items() if v)) for row in csv.DictReader(made)]
    return sorted(rows)


def standing(book):
    """The names under which something stands already, by the title of the item."""
    names = {}
    if "What stands" in book.sheetnames:
        for row in book["What stands"].iter_rows(min_row=6, values_only=True):
            if row[2] not in ("This form", "Together"):
                names.setdefault(row[1], []).append("" if row[2] in (None, "nobody named") else row[2])
    return names


def fill(form, target, shuffled=False, sparse=False):
    """Fills a form as a supplier would, for whom in a sparse one every other figure that stands
    already has stayed as it was, and others are given anew by those who gave them; says how many
    cells were typed into."""
    book = openpyxl.load_workbook(form)
    if book.sheetnames[0] != "Start here":
        fail(f"{form} has no cover")
    sheet = book["Return"]
    titles = [cell.value for cell in sheet[4]]
    at = {title: titles.index(title) for title in ("item", "title", "value", "evidence", "note", "unit")}
    assessor = titles.index("assessor") if "assessor" in titles else None
    unlocked = {at["value"], at["evidence"], at["note"], assessor}
    count = 0
    figures = {}
    left = set()
    names = standing(book)
    if not sheet.protection.sheet or not sheet.row_dimensions[4].hidden or not sheet.column_dimensions["A"].hidden:
        fail(f"{form} isn't protected, or shows its ids")
    checked = {str(cell) for rule in sheet.data_validations.dataValidation for cell in str(rule.sqref).split()}
    lists = {str(rule.sqref): rule.formula1.strip('"').split(",") for rule in sheet.data_validations.dataValidation if rule.type == "list"}
    for place, row in enumerate(sheet.iter_rows(min_row=5)):
        if row[at["item"]].value is None:
            continue
        for column, cell in enumerate(row):
            # Only levels have an assessor.
            if cell.protection.locked == (column in unlocked) and column != assessor:
                fail(f"{form}: {cell.coordinate} is {'locked' if cell.protection.locked else 'open'}")
        cell = row[at["value"]]
        if row[at["unit"]].value != "words" and cell.coordinate not in checked:
            fail(f"{form}: nothing checks {cell.coordinate}")
        given = names.get(row[at["title"]].value)
        if sparse and given and place % 2:
            left.add(row[at["item"]].value)
            continue
        if sparse and given and given[0] and place % 3:
            row[assessor].value = given[0]
        cell.value = (lists[cell.coordinate][len(figures) % 2] if cell.coordinate in lists
                      else "as agreed" if row[at["unit"]].value == "words" else 40)
        row[at["evidence"]].value = "payroll, \"June\"\nsigned £ – by two"
        figures[row[at["item"]].value] = cell.value
        count += 1
    for name in book.sheetnames:
        if not name.startswith("By "):
            continue
        breakdown = book[name]
        headings = [cell.value for cell in breakdown[4]]
        for row in breakdown.iter_rows(min_row=5):
            if row[2].value is None or row[2].value in left:
                continue
            parts = [place for place, heading in enumerate(headings) if heading and ":" in str(heading)]
            for place in parts:
                if row[place].protection.locked:
                    fail(f"{form}: {name} {row[place].coordinate} is locked")
                row[place].value = 40 if place == parts[0] else 0
                count += 1
    if shuffled:
        rows = [n for n in range(5, sheet.max_row + 1) if sheet.cell(n, 3).value]
        cells = [[sheet.cell(n, c + 1).value for c in range(len(titles) - 1)] for n in rows]
        for n, values in zip(rows, reversed(cells)):
            for c, value in enumerate(values):
                sheet.cell(n, c + 1).value = value
    book.save(target)
    return count


def check_forms():
    folder = WORK / "forms"
    folder.mkdir()
    for path, text in REGISTER.items():
        (YEARLY / path).parent.mkdir(parents=True, exist_ok=True)
        (YEARLY / path).write_text(text)
    saved = []
    for register in [*(PACKAGE / "Fixtures" / fixture for fixture in FIXTURES), YEARLY]:
        forms = cells = 0
        for contract in contracts(register):
            form = folder / f"{contract}.xlsx"
            run("template", register, "--contract", contract, "--quarter", QUARTER, "--format", "xlsx", "-o", form,
                codes=(0, 1, 2))
            # A contract that is over by then has none.
            if not form.exists():
                continue
            forms += 1
            filled = folder / f"{contract}-filled.xlsx"
            cells += fill(form, filled)
            expected = imported(filled, register)
            if not expected:
                fail(f"{form}: nothing of it is read back")
            moved = folder / f"{contract}-moved.xlsx"
            fill(form, moved, shuffled=True)
            if imported(moved, register) != expected:
                fail(f"{form}: moved rows are read otherwise")
            sparse = folder / f"{contract}-sparse.xlsx"
            fill(form, sparse, sparse=True)
            if forms <= 4:
                saved.append((register, contract, filled, sparse, expected))
        if not forms:
            fail(f"{register} has no forms")
        print(f"{register.name}: {forms} forms, {cells} cells filled in, read back the same")
    if OFFICE:
        check_saved(saved)


def check_saved(forms):
    """Holds forms as LibreOffice saves them against what was saved: what is read back, and what
    they say themselves of the figures."""
    filled = [form[2] for form in forms]
    sheets = office(filled, "ods", WORK / "forms-ods")
    books = office(filled + [form[3] for form in forms], "xlsx", WORK / "forms-xlsx")
    results = 0
    for place, (register, contract, file, sparse, expected) in enumerate(forms):
        for saved in (books[place], sheets[place]):
            if imported(saved, register) != expected:
                fail(f"{file}: saved by LibreOffice as {saved.suffix} it is read otherwise")
        results += check_results(books[place], file, register, contract)
        results += check_results(books[len(forms) + place], sparse, register, contract)
    if not results:
        fail("no form says what its figures come to")
    print(f"{len(forms)} forms as saved by LibreOffice read the same, and {results} results in them are the scorecard's")


def check_results(saved, filled, register, contract):
    """Holds what the form itself says of the figures against the scorecard; says of how many."""
    into = WORK / "into"
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(register, into)
    run("import", filled, "--into", into, "--received", "2027-01-20", codes=(0,))
    card = json.loads(run("score", into, "--quarter", QUARTER, "--contract", contract, "--format", "json"))
    measures = {m["measure"]: m for c in card["contracts"] for m in c["measures"]}
    book = openpyxl.load_workbook(saved, data_only=True)
    count = 0
    for row in book["Results"].iter_rows(min_row=4, values_only=True):
        measure = measures.get(row[1])
        if measure is None or measure["state"] not in ("scored", "recorded"):
            continue
        if row[3] in (None, "") or abs(float(measure["actual"]) - float(row[3])) > 1e-6:
            fail(f"{filled}: {row[1]} comes to {row[3]} in the form, {measure['actual']} on the scorecard")
        if measure["state"] == "scored" and abs(measure["attainment"] - row[5]) > 1e-6:
            fail(f"{filled}: {row[1]} is met to {row[5]} in the form, {measure['attainment']} on the scorecard")
        count += 1
    return count


# Scorecards


def check_scorecards():
    cards = {}
    for fixture, quarter in FIXTURES.items():
        register = PACKAGE / "Fixtures" / fixture
        file = WORK / f"score-{fixture}.xlsx"
        run("score", register, "--quarter", quarter, "--format", "xlsx", "-o", file)
        card = json.loads(run("score", register, "--quarter", quarter, "--format", "json"))
        book = openpyxl.load_workbook(file)
        formulas = [c for s in book for row in s.iter_rows() for c in row if isinstance(c.value, str) and c.value.startswith("=")]
        compare(openpyxl.load_workbook(file, data_only=True), card, file)
        for row in book["Measures"].iter_rows(min_row=4):
            if row[7].value is not None and not str(row[7].value).startswith("="):
                fail(f"{file}: the actual of {row[0].value} {row[3].value} isn't a formula")
        # openpyxl saves formulas without their results: LibreOffice has to work them out.
        bare = WORK / "bare" / file.name
        bare.parent.mkdir(exist_ok=True)
        book.save(bare)
        cards[bare] = card
        print(f"{fixture}: {len(formulas)} formulas, whose stored results are our scores")
    if OFFICE:
        for file, saved in zip(cards, office(list(cards), "xlsx", WORK / "recalculated")):
            compare(openpyxl.load_workbook(saved, data_only=True), cards[file], file)
        print("recalculated by LibreOffice they come to the same")


def compare(book, card, file):
    def same(found, expected, what):
        if expected is None and found in (None, ""):
            return
        if expected is None or found in (None, "") or abs(float(found) - float(expected)) > 1e-8:
            fail(f"{file}: {what} is {found} in the workbook, {expected} on the scorecard")

    def table(sheet):
        rows = list(book[sheet].iter_rows(min_row=3, values_only=True))
        return rows[0], rows[1:]

    count = 0
    titles, rows = table("Measures")
    found = {(row[0], row[1], row[3]): row for row in rows}
    heads, overview = table("Overview")
    tops = {(row[0], row[3]): row for row in overview}
    _, group_rows = table("Groups")
    groups = {(row[0], row[1], row[2]): row for row in group_rows}
    themes = {}
    place = 10
    for contract in card["contracts"]:
        for theme in contract["themes"]:
            key = (contract["framework"], theme["theme"])
            if key not in themes:
                themes[key] = place
                place += 1
    for contract in card["contracts"]:
        own = (contract["contract"], contract["framework"])
        for measure in contract["measures"]:
            row = found[own + (measure["measure"],)]
            what = f"{own} {measure['measure']}"
            same(row[10], measure["score"], what + " score")
            if measure["attainment"] is not None:
                same(row[9], measure["attainment"], what + " attainment")
            if measure["actual"] is not None:
                same(row[7], measure["actual"], what + " actual")
            count += 1
        for group in contract["groups"]:
            same(groups[own + (group["group"],)][6], group["score"], f"{own} {group['group']}")
        for theme in contract["themes"]:
            same(tops[own][themes[(contract["framework"], theme["theme"])]], theme["score"], f"{own} {theme['theme']}")
        same(tops[own][4], contract["overall"]["score"], f"{own} overall")
    if not count:
        fail(f"{file}: nothing to compare")


(WORK / "yearly.json").write_text(json.dumps(DEFINITION))
for check in (check_other_writers, check_forms, check_scorecards):
    start = time.perf_counter()
    check()
    print(f"  ({time.perf_counter() - start:.0f} s)", flush=True)
# Only where all is well: what failed can be looked at.
shutil.rmtree(WORK, ignore_errors=True)
