"""Other people's software against our workbooks, and ours against theirs.

    python workbooks.py SCORECARD PACKAGE [SOFFICE]

openpyxl opens, fills and saves our forms, and LibreOffice saves them again as .xlsx and .ods: what
is read back is the same. Returns written by openpyxl, XlsxWriter, pandas and LibreOffice score the
same as the CSV that they came from. LibreOffice recalculates our scorecards and forms without the
results that we stored, and comes to the same scores. A workbook of 200,000 rows is read within
python-calamine's time, and one is written within XlsxWriter's, in less than 300 MB.
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
import python_calamine
import xlsxwriter

warnings.simplefilter("error")

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
PACKAGE = pathlib.Path(sys.argv[2]).resolve()
OFFICE = sys.argv[3] if len(sys.argv) > 3 else None
WORK = pathlib.Path(tempfile.mkdtemp(prefix="workbooks-"))
FIXTURES = {"croydon-2026": "2026-27Q2", "islington-2026": "2026-27Q2", "lincolnshire-2026": "2026-27Q2"}
QUARTER = "2026-27Q3"


def fail(message):
    print(f"workbooks: {message}", file=sys.stderr)
    sys.exit(1)


def run(*arguments, codes=(0, 1)):
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in codes:
        fail(f"scorecard {' '.join(map(str, arguments))} exits with {done.returncode}: {done.stderr[:2000]}")
    return done.stdout


def office(path, extension, folder):
    """Has LibreOffice open a file and save it in a format."""
    folder.mkdir(parents=True, exist_ok=True)
    filters = {"xlsx": "xlsx:Calc MS Excel 2007 XML", "ods": "ods:calc8"}
    command = [OFFICE, f"-env:UserInstallation=file://{WORK}/profile", "--headless", "--convert-to",
               filters[extension], "--outdir", str(folder), str(path)]
    if path.suffix == ".csv":
        # Commas, UTF-8, the first line, and each column as text so that ids stay as they are.
        command[3:3] = ["--infilter=CSV:44,34,76,1,,0,true,true,false"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    made = folder / (path.stem + "." + extension)
    if done.returncode or not made.exists():
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
    if OFFICE:
        plain = folder / f"{name}-office.csv"
        with open(plain, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
        for extension in ("xlsx", "ods"):
            files.append((f"LibreOffice .{extension}", office(plain, extension, folder)))
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


def contracts(fixture):
    with open(PACKAGE / "Fixtures" / fixture / "contracts.csv", newline="", encoding="utf-8-sig") as file:
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


def fill(form, target, shuffled=False):
    """Fills a form as a supplier would; says how many cells were typed into."""
    book = openpyxl.load_workbook(form)
    if book.sheetnames[0] != "Start here":
        fail(f"{form} has no cover")
    sheet = book["Return"]
    titles = [cell.value for cell in sheet[4]]
    at = {title: titles.index(title) for title in ("item", "value", "evidence", "note", "unit")}
    unlocked = {at["value"], at["evidence"], at["note"]} | ({titles.index("assessor")} if "assessor" in titles else set())
    count = 0
    figures = {}
    if not sheet.protection.sheet or not sheet.row_dimensions[4].hidden or not sheet.column_dimensions["A"].hidden:
        fail(f"{form} isn't protected, or shows its ids")
    checked = {str(cell) for rule in sheet.data_validations.dataValidation for cell in str(rule.sqref).split()}
    lists = {str(rule.sqref): rule.formula1.strip('"').split(",") for rule in sheet.data_validations.dataValidation if rule.type == "list"}
    for row in sheet.iter_rows(min_row=5):
        if row[at["item"]].value is None:
            continue
        for place, cell in enumerate(row):
            if (not cell.protection.locked) != (place in unlocked) and not (titles[place] == "assessor"):
                fail(f"{form}: {cell.coordinate} is {'locked' if cell.protection.locked else 'open'}")
        cell = row[at["value"]]
        if row[at["unit"]].value != "words" and cell.coordinate not in checked:
            fail(f"{form}: nothing checks {cell.coordinate}")
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
            if row[2].value is None:
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
    for fixture in FIXTURES:
        register = PACKAGE / "Fixtures" / fixture
        folder = WORK / f"forms-{fixture}"
        folder.mkdir()
        forms = cells = 0
        for contract in contracts(fixture):
            form = folder / f"{contract}.xlsx"
            try_form = subprocess.run([PROGRAM, "template", register, "--contract", contract, "--quarter", QUARTER,
                                       "--format", "xlsx", "-o", form], capture_output=True, text=True)
            if try_form.returncode == 2:
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
            if OFFICE and forms <= 4:
                for extension in ("xlsx", "ods"):
                    saved = office(filled, extension, folder / extension)
                    if imported(saved, register) != expected:
                        fail(f"{form}: saved by LibreOffice as {extension} it is read otherwise")
                check_results(folder / "xlsx" / filled.name, filled, register, contract)
        print(f"{fixture}: {forms} forms, {cells} cells filled in, read back the same")


def check_results(saved, filled, register, contract):
    """Holds what the form itself says of the figures against the scorecard."""
    into = WORK / "into"
    shutil.rmtree(into, ignore_errors=True)
    shutil.copytree(register, into)
    run("import", filled, "--into", into, "--received", "2027-01-20", codes=(0,))
    card = json.loads(run("score", into, "--quarter", QUARTER, "--contract", contract, "--format", "json"))
    measures = {m["measure"]: m for c in card["contracts"] for m in c["measures"]}
    book = openpyxl.load_workbook(saved, data_only=True)
    for row in book["Results"].iter_rows(min_row=4, values_only=True):
        if row[1] not in measures or row[3] in (None, ""):
            continue
        measure = measures[row[1]]
        if measure["state"] not in ("scored", "recorded"):
            continue
        if abs(float(measure["actual"]) - float(row[3])) > 1e-6:
            fail(f"{filled}: {row[1]} comes to {row[3]} in the form, {measure['actual']} on the scorecard")
        if measure["state"] == "scored" and abs(measure["attainment"] - row[5]) > 1e-6:
            fail(f"{filled}: {row[1]} is met to {row[5]} in the form, {measure['attainment']} on the scorecard")


# Scorecards


def check_scorecards():
    for fixture, quarter in FIXTURES.items():
        register = PACKAGE / "Fixtures" / fixture
        file = WORK / f"score-{fixture}.xlsx"
        run("score", register, "--quarter", quarter, "--format", "xlsx", "-o", file)
        card = json.loads(run("score", register, "--quarter", quarter, "--format", "json"))
        book = openpyxl.load_workbook(file)
        formulas = [c for s in book for row in s.iter_rows() for c in row if isinstance(c.value, str) and c.value.startswith("=")]
        stored = openpyxl.load_workbook(file, data_only=True)
        compare(stored, card, file)
        measures = book["Measures"]
        for row in measures.iter_rows(min_row=4):
            if row[7].value is not None and not str(row[7].value).startswith("="):
                fail(f"{file}: the actual of {row[0].value} {row[3].value} isn't a formula")
        if OFFICE:
            # openpyxl saves formulas without their results: LibreOffice has to work them out.
            bare = WORK / "bare" / file.name
            bare.parent.mkdir(exist_ok=True)
            book.save(bare)
            compare(openpyxl.load_workbook(office(bare, "xlsx", WORK / "recalculated"), data_only=True), card, file)
        print(f"{fixture}: {len(formulas)} formulas{', recalculated by LibreOffice,' if OFFICE else ''} come to our scores")


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


# Speed and memory


# A small process of its own: what a child had at most is counted from its parent's memory on.
TIMER = """
import resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
print(code, time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""


def timed(command):
    """The seconds that a command takes, and the most memory it had, in MB."""
    done = subprocess.run([sys.executable, "-S", "-c", TIMER, *map(str, command)], capture_output=True, text=True)
    code, taken, memory = done.stdout.split()
    if code not in ("0", "1"):
        fail(f"{command} exits with {code}")
    return float(taken), float(memory)


def check_speed():
    definition = json.loads((PACKAGE / "Frameworks/croydon-sv-2016.json").read_text())
    items = [item["id"] for item in definition["items"] if item["type"] in ("count", "money", "quantity")][:50]
    quarters = ["2026-27Q1", "2026-27Q2", "2026-27Q3", "2026-27Q4"]
    count = 200_000
    needed = -(-count // (len(items) * len(quarters)))
    register = WORK / "large"
    (register / "returns").mkdir(parents=True)
    with open(register / "contracts.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["contract", "title", "supplier", "framework", "start", "end", "value"])
        for place in range(needed):
            rows.writerow([f"C-{place:05}", "School meals", "Fair Kitchens", "croydon-sv-2016", "2026-04-01", "2029-03-31", 900000])
    (register / "targets.csv").write_text("contract,measure,target,per\n")
    rows = [["contract", "period", "item", "value", "received", "evidence"]]
    for place in range(needed):
        for quarter in quarters:
            for item in items:
                if len(rows) <= count:
                    rows.append([f"C-{place:05}", quarter, item, place % 7 + 10, "2026-07-14", f"row {len(rows)}"])

    def write(path):
        with xlsxwriter.Workbook(str(path)) as book:
            sheet = book.add_worksheet("Return")
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)

    file = register / "returns" / "large.xlsx"
    write(file)

    # Each twice in turn, the better one of each: nothing else on the machine is fair to both.
    theirs = ours = memory = None
    for _ in range(2):
        start = time.perf_counter()
        book = python_calamine.CalamineWorkbook.from_path(str(file))
        read = len(book.get_sheet_by_index(0).to_python())
        taken = time.perf_counter() - start
        theirs = min(theirs or taken, taken)
        taken, most = timed([PROGRAM, "check", str(register), "--quiet", "-o", str(WORK / "large.txt")])
        ours = min(ours or taken, taken)
        memory = max(memory or most, most)
    if read != count + 1:
        fail(f"python-calamine reads {read} rows")
    print(f"reading {count} rows: scorecard check {ours:.2f} s, {memory:.0f} MB; python-calamine {theirs:.2f} s")
    if ours > theirs:
        fail("a workbook is read more slowly than by python-calamine")
    if memory > 300:
        fail(f"reading takes {memory:.0f} MB")

    # As many findings as rows: every row names an item that isn't one.
    faulty = WORK / "faulty"
    shutil.copytree(register, faulty, ignore=shutil.ignore_patterns("returns"))
    (faulty / "returns").mkdir()
    with open(faulty / "returns" / "large.csv", "w", newline="") as made:
        out = csv.writer(made)
        out.writerow(rows[0][:4])
        for row in rows[1:]:
            out.writerow([row[0], row[1], "no.such.item", row[3]])
    target = WORK / "findings.xlsx"
    command = [PROGRAM, "score", str(faulty), "--quarter", "2026-27Q1", "--contract", "C-00000", "--format", "xlsx", "--quiet", "-o", str(target)]
    command[5:7] = []
    theirs = ours = memory = None
    for _ in range(2):
        taken, most = timed(command)
        ours = min(ours or taken, taken)
        memory = max(memory or most, most)
        if theirs is None:
            book = python_calamine.CalamineWorkbook.from_path(str(target))
            sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
        start = time.perf_counter()
        with xlsxwriter.Workbook(str(WORK / "theirs.xlsx")) as made:
            for place, cells in enumerate(sheets):
                sheet = made.add_worksheet()
                for number_, row in enumerate(cells):
                    sheet.write_row(number_, 0, row)
        taken = time.perf_counter() - start
        theirs = min(theirs or taken, taken)
    written_rows = sum(len(cells) for cells in sheets)
    print(f"writing {written_rows} rows: scorecard score {ours:.2f} s, {memory:.0f} MB; XlsxWriter {theirs:.2f} s")
    if len(sheets[-1]) < count:
        fail(f"only {len(sheets[-1])} findings were written")
    if ours > theirs:
        fail("a workbook is written more slowly than by XlsxWriter")
    if memory > 300:
        fail(f"writing takes {memory:.0f} MB")


check_other_writers()
check_forms()
check_scorecards()
check_speed()
# Only where all is well: what failed can be looked at.
shutil.rmtree(WORK, ignore_errors=True)
