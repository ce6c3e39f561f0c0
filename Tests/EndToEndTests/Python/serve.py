"""Serves a page with `porras serve` and uses it in a headless Chromium, from the first look to Ctrl-C; says what became of it.

    python serve.py CHROMIUM PROGRAM FOLDER LANGUAGE REPLICATIONS SCENARIO

A value is moved by keyboard, the alternative pinned, saved as a scenario and with a report; the working folder is FOLDER/work.
Everything is waited for by the event that the page announces. Screenshots are put into FOLDER.
"""

import json
import os
import re
import signal
import subprocess
import sys

from browse import CHARTS, TOUCHING, Browser

# Resolves once the page has announced this.
ANNOUNCED = """
new Promise((done) => {{
  const told = {told};
  if (document.body.dataset.state === told) return done(told);
  document.addEventListener("porras", (event) => {{ if (event.detail === told) done(told); }});
}})
"""

# From now on the page remembers what it announces, and when.
HEARD = """
window.heard = [];
document.addEventListener("porras", (event) => heard.push([event.detail, performance.now()]));
document.addEventListener("input", () => { window.moved = performance.now(); }, true);
delete document.body.dataset.state;
"""

# Words whose colour has a contrast of less than 4.5 : 1 with what is behind them.
FAINT = """
(() => {
  const parts = (colour) => colour.match(/[0-9.]+/g).map(Number);
  const light = (rgb) => rgb.slice(0, 3).map((part) => part / 255)
    .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = parts(getComputedStyle(each).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const holds = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  return [...document.querySelectorAll("body *:not(svg *)")].filter(
    (each) => (holds(each) || each.tagName === "INPUT") && each.getClientRects().length > 0
  ).filter((each) => {
    const [one, other] = [light(parts(getComputedStyle(each).color)), light(behind(each))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < 4.5;
  }).map((each) => each.outerHTML.slice(0, 80));
})()
"""

# Controls that have no name, or that the keyboard does not come to.
UNREACHED = """
[...document.querySelectorAll("input, button, a, summary")].filter((each) => {
  const named = each.tagName !== "INPUT" || each.labels.length > 0 || each.getAttribute("aria-label");
  return !named || each.tabIndex < 0;
}).map((each) => each.outerHTML.slice(0, 80))
"""

LEVER = "n-staff.curator.posts"


def use(browser, url, folder, replications):
    """Looks, moves, pins, saves."""
    seen, all_there = {}, json.dumps(replications)
    browser.call("Emulation.setDeviceMetricsOverride", width=1280, height=900, deviceScaleFactor=1, mobile=False)
    browser.open(url)
    browser.wait(ANNOUNCED.format(told=all_there))
    seen["before"] = browser.ask("[...document.querySelectorAll('#charts figure')].map((each) => each.id)")
    browser.ask(HEARD)
    browser.ask(f"document.getElementById('{LEVER}').focus()")
    browser.press("ArrowUp", "ArrowUp", 38)
    browser.wait(ANNOUNCED.format(told=all_there))
    seen["value"] = browser.ask(f"document.getElementById('{LEVER}').value")
    seen["heard"] = browser.ask("heard.map(([told]) => told)")
    seen["milliseconds"] = browser.ask("heard[0][1] - moved")
    seen["after"] = browser.ask("[...document.querySelectorAll('#charts figure')].map((each) => each.id)")
    for number, (name, told) in enumerate([("pin", "pinned"), ("save", "written found.yaml"), ("report", "written found.html")]):
        browser.ask("delete document.body.dataset.state; document.getElementById('name').value = 'found'")
        browser.ask(f"document.getElementById('{name}').focus()")
        browser.press("Enter", "Enter", 13, "\r")
        browser.wait(ANNOUNCED.format(told=json.dumps(told)))
        if number == 0:
            browser.wait(ANNOUNCED.format(told=all_there))
    seen["pins"] = browser.ask("[...document.querySelectorAll('#pins li')].map((each) => each.textContent)")
    seen["reached"] = browser.ask(UNREACHED)
    seen["faint"] = browser.ask(FAINT)
    for name, width in {"telephone": 360, "laptop": 1280}.items():
        whole = browser.shoot(f"{folder}/{name}.png", width, mobile=name == "telephone")
        charts = browser.ask(CHARTS)
        seen[name] = {
            "wide": whole > width, "charts": len(charts), "cut": charts.count(False), "touching": browser.ask(TOUCHING)}
    said, asked = browser.heard()
    origin = re.match(r"https?://[^/]+/", url).group(0)
    seen["said"] = said
    seen["elsewhere"] = [each for each in asked if not each.startswith((origin, "data:"))]
    return seen


def main(chromium, program, folder, language, replications, *scenario):
    work = os.path.join(folder, "work")
    os.makedirs(work, exist_ok=True)
    served = subprocess.Popen(
        [program, "serve", *scenario, "-r", replications, "--language", language], cwd=work,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    url = served.stdout.readline().strip()
    if not url:
        raise SystemExit(f"nothing is served: {served.communicate()[1]}")
    browser = Browser(chromium, os.path.abspath(folder))
    try:
        seen = use(browser, url, folder, replications)
        # What is moved last is in no file when the program ends.
        browser.ask("delete document.body.dataset.state")
        browser.ask(f"document.getElementById('{LEVER}').focus()")
        browser.press("ArrowUp", "ArrowUp", 38)
        browser.wait(ANNOUNCED.format(told=json.dumps(replications)))
        served.send_signal(signal.SIGINT)
        seen["complaint"] = served.communicate(timeout=60)[1]
        seen["status"] = served.returncode
        browser.ask("document.getElementById('reset').click()")
        browser.wait(ANNOUNCED.format(told='"gone"'))
        seen["files"] = sorted(os.listdir(work))
        print(json.dumps(seen))
    finally:
        served.kill()
        browser.process.kill()
        browser.process.wait()


main(*sys.argv[1:])
