"""Holds a report's pages in a real browser against what makes them usable.

    pages.py SITES SHOTS [--quick]

SITES is a folder of folders of pages. Every page is looked at in light and in dark: axe finds no
violation; tables have captions and scopes, charts have words, colours have words beside them; the
console is silent and nothing is asked for from elsewhere; no page is wider than a small screen, and
no table of scores than any.
Sorting and filtering are tried out, a page is printed to a tagged PDF, and screenshots of some
pages at three widths are put into SHOTS.

A browser for each processor goes through the pages. A page is loaded once, and what two sites
have in common to the byte between masthead and footer is held against axe in one of them.
"""

import base64
import concurrent.futures
import importlib.resources
import json
import os
import pathlib
import re
import sys
import threading

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

SITES, SHOTS = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
QUICK = "--quick" in sys.argv
WIDTHS = (320, 768, 1280)
LARGEST = 300_000
AXE = (importlib.resources.files("axe_selenium_python") / "node_modules/axe-core/axe.min.js").read_text("utf-8")

# What axe can't see: each function gives the faults that it finds, in words.
ASSERTIONS = r"""
const faults = [];
const say = (condition, words) => { if (!condition) faults.push(words); };
say(document.documentElement.lang === 'en-GB', 'the language is not en-GB');
say(document.querySelectorAll('h1').length === 1, 'there is not one h1');
const ids = Array.from(document.querySelectorAll('[id]'), e => e.id);
say(new Set(ids).size === ids.length, 'an id stands twice');
let level = 0;
for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
  const own = Number(heading.tagName[1]);
  say(own <= level + 1, 'a heading skips a level: ' + heading.textContent);
  level = own;
}
for (const table of document.querySelectorAll('table')) {
  const caption = table.caption ? table.caption.textContent.trim() : '';
  say(caption, 'a table has no caption');
  for (const head of table.querySelectorAll('th'))
    say(['col', 'row'].includes(head.scope), 'a th has no scope: ' + head.textContent);
  say(table.tHead && table.tHead.rows.length === 1, 'a table has no head');
  if (!table.tHead) continue;
  const columns = table.tHead.rows[0].cells.length;
  for (const row of table.tBodies[0].rows)
    say(row.cells.length === columns, 'a row has ' + row.cells.length + ' cells of ' + columns
      + ': ' + caption);
}
for (const cell of document.querySelectorAll('.heat td.r0,.heat td.r1,.heat td.r2,.heat td.r3,.heat td.rn'))
  say(/[A-Za-z]{3}/.test(cell.textContent), 'a coloured cell has no word: ' + cell.textContent);
for (const tag of document.querySelectorAll('.tag'))
  say(/[A-Za-z]{3}/.test(tag.textContent), 'a tag has no word');
for (const svg of document.querySelectorAll('svg')) {
  say(svg.getAttribute('role') === 'img', 'a chart has no role');
  const title = svg.querySelector('title'), words = svg.querySelector('desc');
  say(title && title.textContent.trim(), 'a chart has no title');
  say(words && words.textContent.trim(), 'a chart has no description');
  say(title && words && svg.getAttribute('aria-labelledby') === title.id + ' ' + words.id,
    'a chart is not labelled by its words');
}
for (const link of document.querySelectorAll('a[href^="#"]'))
  say(document.getElementById(decodeURIComponent(link.hash.slice(1))), 'a link leads nowhere: ' + link.hash);
say(document.querySelectorAll('[style],[onclick],[onload],script[src],link,img,iframe,form').length === 0,
  'something is on the page that its policy forbids');
say(getComputedStyle(document.querySelector('main')).maxWidth !== 'none', 'the style is not applied');
return faults;
"""

faults = []


def fault(page, words):
    faults.append(f"{page.relative_to(SITES)}: {words}")


def browser():
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     "--disable-dev-shm-usage", "--force-color-profile=srgb"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = Service("/usr/bin/chromedriver") if pathlib.Path("/usr/bin/chromedriver").exists() else None
    return webdriver.Chrome(options=options, service=service)


def size(driver, width, height=900):
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})


def scheme(driver, name):
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "features": [{"name": "prefers-color-scheme", "value": name}]})


def open_page(driver, page):
    driver.get_log("browser")
    driver.get_log("performance")
    driver.get(page.as_uri())
    listen(driver, page)


def listen(driver, page):
    """The console has to be silent, and only the page itself may have been asked for."""
    for entry in driver.get_log("browser"):
        fault(page, f"console: {entry['message']}")
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"]
            if url.split("#")[0] != page.as_uri():
                fault(page, f"asks for {url}")


def axe(driver, page, colours):
    driver.execute_script(AXE)
    result = driver.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "const options = {resultTypes: ['violations'], selectors: false, preload: false};"
        # What stands on a page is the same in the dark: only its colours are looked at again.
        "if (arguments[0] === 'dark') options.runOnly = {type: 'rule', values: ['color-contrast']};"
        "axe.run(document, options).then(r => done(r.violations), e => done(String(e)));", colours)
    if isinstance(result, str):
        fault(page, f"{colours}: axe fails: {result}")
        return
    for violation in result:
        node = violation["nodes"][0]
        fault(page, f"{colours}: axe {violation['id']} ({len(violation['nodes'])}): {node['html'][:160]}"
                    f" {node.get('failureSummary', '')[:240]}")


def check(driver, page, has_axe):
    """Holds the page that is open against all of the above."""
    text = page.read_text("utf-8")
    if len(text.encode()) > LARGEST:
        fault(page, f"{len(text.encode())} bytes, more than {LARGEST}")
    driver.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")
    for words in driver.execute_script(ASSERTIONS):
        fault(page, words)
    for name in driver.execute_script(
            "return Array.from(document.querySelectorAll(\"a[href$='.html']\"), a => a.getAttribute('href'))"):
        if not (page.parent / name).exists():
            fault(page, f"a link leads to {name}, which isn't there")
    size(driver, 320)
    wide = driver.execute_script("return document.scrollingElement.scrollWidth")
    if wide > 320:
        culprit = driver.execute_script(
            "return Array.from(document.querySelectorAll('main *')).filter(e => e.getBoundingClientRect().right > 321"
            " && !e.closest('.scroll')).slice(0, 2).map(e => e.outerHTML.slice(0, 120))")
        fault(page, f"{wide} px wide on a screen of 320: {culprit}")
    for width in WIDTHS:
        size(driver, width)
        for caption in driver.execute_script(
                "return Array.from(document.querySelectorAll('.scores, .heat.sort')).filter("
                "t => t.parentNode.scrollWidth > t.parentNode.clientWidth).map(t => t.caption.textContent)"):
            fault(page, f"'{caption}' can only be read by scrolling sideways on a screen of {width}")
    if has_axe:
        # Tables are laid out another way there.
        size(driver, 320)
        axe(driver, page, "narrow")
    size(driver, 1280)
    listen(driver, page)
    for colours in ("light", "dark") if has_axe else ():
        scheme(driver, colours)
        axe(driver, page, colours)


def values(driver, table, place):
    return driver.execute_script(
        "return Array.from(arguments[0].tBodies[0].rows).filter(r => !r.hidden)"
        ".map(r => r.cells[arguments[1]].getAttribute('data-v') || r.cells[arguments[1]].textContent.trim())",
        table, place)


def sorting(driver, page):
    """Sorts by the overall score both ways and filters by a word and a rating."""
    size(driver, 1280)
    open_page(driver, page)
    tools = driver.find_element(By.CSS_SELECTOR, ".tools")
    table = tools.find_element(By.XPATH, "..").find_element(By.CSS_SELECTOR, "table.sort")
    heads = [head.text for head in table.find_elements(By.CSS_SELECTOR, "thead th")]
    place = next(number for number, head in enumerate(heads) if head.startswith("Overall"))
    button = table.find_elements(By.CSS_SELECTOR, "thead th button")[place]
    for way, descends in (("ascending", False), ("descending", True)):
        button.click()
        scores = [float(value) for value in values(driver, table, place) if value != "–"]
        if scores != sorted(scores, reverse=descends) or len(scores) < 2:
            fault(page, f"sorting {way} gives {scores}")
        if table.find_elements(By.CSS_SELECTOR, "thead th")[place].get_attribute("aria-sort") != way:
            fault(page, "aria-sort doesn't say so")
    rows = table.find_elements(By.CSS_SELECTOR, "tbody tr")
    word = rows[0].find_element(By.CSS_SELECTOR, "th a").text
    tools.find_element(By.CSS_SELECTOR, "input").send_keys(word)
    shown = [row for row in rows if row.is_displayed()]
    if len(shown) != 1 or word not in shown[0].text:
        fault(page, f"filtering by {word} shows {len(shown)} rows")
    if "1 of" not in tools.find_element(By.CSS_SELECTOR, "[role=status]").text:
        fault(page, "the filter doesn't say how many rows it shows")
    tools.find_element(By.CSS_SELECTOR, "input").clear()
    choice = tools.find_element(By.CSS_SELECTOR, "select")
    choice.find_elements(By.TAG_NAME, "option")[-1].click()
    wanted = choice.find_elements(By.TAG_NAME, "option")[-1].text
    for row in rows:
        if row.is_displayed() and row.get_attribute("data-r") != wanted:
            fault(page, f"filtering by {wanted} shows {row.text[:40]}")


def pdf(driver, page):
    scheme(driver, "light")
    printed = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {
        "generateTaggedPDF": True, "printBackground": False, "preferCSSPageSize": True})["data"])
    (SHOTS / f"{page.parent.name}-{page.stem}.pdf").write_bytes(printed)
    if b"/StructTreeRoot" not in printed or b"/Marked true" not in printed:
        fault(page, "its PDF isn't tagged")
    if b"/S /TH" not in printed and b"/TH" not in printed:
        fault(page, "its PDF has no heads of tables")


def shoot(driver, page, colours):
    scheme(driver, colours)
    for width in WIDTHS:
        size(driver, width)
        height = driver.execute_script("return document.scrollingElement.scrollHeight")
        shot = driver.execute_cdp_cmd("Page.captureScreenshot", {
            "captureBeyondViewport": True, "optimizeForSpeed": True,
            "clip": {"x": 0, "y": 0, "width": width, "height": min(height, 6000), "scale": 1}})
        name = f"{page.parent.name}-{page.stem}-{width}{'-dark' if colours == 'dark' else ''}.png"
        (SHOTS / name).write_bytes(base64.b64decode(shot["data"]))


def kinds(folder):
    """A page of each kind of a site, the register's and a contract's first."""
    found = [sorted(folder.glob(f"{kind}.html")) for kind in (
        "index", "contract-*", "supplier-*", "team-*", "framework-*")]
    return [pages[0] for pages in found if pages]


own = threading.local()
drivers = []


def start():
    own.driver = browser()
    own.driver.set_script_timeout(120)
    drivers.append(own.driver)


def look(page, has_axe):
    try:
        go_through(own.driver, page, has_axe)
    except WebDriverException as exception:
        fault(page, f"can't be looked at to its end: {exception.msg}")


def go_through(driver, page, has_axe):
    shown = kinds(page.parent)
    size(driver, 1280)
    scheme(driver, "light")
    open_page(driver, page)
    if page in shown:
        shoot(driver, page, "light")
        if page in shown[:2]:
            shoot(driver, page, "dark")
        pdf(driver, page)
    if not QUICK:
        check(driver, page, has_axe)
    if page.name == "index.html" and 'class="tools"' in page.read_text("utf-8"):
        sorting(driver, page)


SHOTS.mkdir(parents=True, exist_ok=True)
pages = sorted(SITES.glob("*/*.html"), key=lambda page: (-page.stat().st_size, page))
seen = set()
tasks = []
for page in pages:
    body = re.sub(r"<title>.*?</title>|<header.*?</header>|<footer>.*?</footer>", "",
                  page.read_text("utf-8"), flags=re.DOTALL)
    tasks.append((page, body not in seen))
    seen.add(body)
try:
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1, initializer=start) as browsers:
        list(browsers.map(lambda task: look(*task), tasks))
finally:
    for driver in drivers:
        driver.quit()
for words in sorted(faults):
    print(words)
print(f"{len(pages)} pages in {len({page.parent for page in pages})} sites, {len(faults)} fault(s)")
sys.exit(bool(faults) or not pages)
