"""Opens a page of HTML in a headless Chromium and says what became of it, as JSON.

    python browse.py CHROMIUM PAGE FOLDER

For a telephone, a laptop and a page of A4: what the console said, what was asked for besides the page, whether anything is wider
than the window, how many charts are seen and whether each lies whole in it, how many tables are cut, and what axe-core finds that some
people could not use. Then a column is sorted and a table copied, by keyboard, and the page printed. Screenshots and the PDF are put into the folder.
"""

import base64
import importlib.util
import json
import os
import subprocess
import sys

import websocket

WIDTHS = {"telephone": 360, "laptop": 1280, "paper": 794}

CHARTS = """
[...document.querySelectorAll("figure svg")].filter((svg) => svg.getClientRects().length > 0).map((svg) => {
  const [page, own] = [document.documentElement.clientWidth, svg.getBoundingClientRect()];
  const inside = [...svg.querySelectorAll("text")].every((text) => {
    const box = text.getBoundingClientRect();
    return box.left >= own.left - 1 && box.right <= own.right + 1 && box.bottom <= own.bottom + 1;
  });
  return own.left >= 0 && own.right <= page + 1 && inside && svg.querySelector("desc").textContent.length > 10;
})
"""

TOUCHING = """
[...document.querySelectorAll("figure svg")].filter((svg) => svg.getClientRects().length > 0).flatMap((svg) => {
  const all = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
  return all.flatMap(([a, x], number) => all.slice(number + 1).filter(([, y]) =>
    x.left < y.right - 1 && y.left < x.right - 1 && x.top < y.bottom - 3 && y.top < x.bottom - 3
  ).map(([b]) => a + " | " + b));
})
"""

CUT_TABLES = """
[...document.querySelectorAll(".table")].filter((table) =>
  table.getClientRects().length > 0 && table.scrollWidth > table.clientWidth + 1).map((table) => table.ariaLabel)
"""

# A page of A4 has 269 millimetres between its margins; what is higher is cut.
TALL = """
[...document.querySelectorAll("figure")].filter((figure) => figure.getBoundingClientRect().height > 269 * 96 / 25.4)
  .map((figure) => figure.id)
"""

# The hundredth row of a table is made like the tenth, and to look at a thousand of them takes minutes.
AXE = """
for (const row of document.querySelectorAll("tbody tr:nth-child(n + 10)")) row.remove();
axe.run(document, {resultTypes: ["violations"]}).then((found) => found.violations.map((each) =>
  each.id + ": " + each.nodes.length + " times, " + each.nodes[0].html.slice(0, 120)))
"""

ORDER = "[...document.querySelector('table.sortable').tBodies[0].rows].map((row) => row.cells[0].textContent)"


class Browser:
    """One page of a browser, spoken to by its debugging protocol."""

    def __init__(self, program, folder):
        # A folder of its own is the whole of its world; in a container there is no sandbox within.
        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
             "--disable-background-networking", "--disable-component-update", "--no-first-run",
             "--remote-allow-origins=*", f"--user-data-dir={folder}/profile", "about:blank"],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True,
            env={"PATH": "/usr/bin:/bin", "HOME": folder})
        self.events, self.number, self.session = [], 0, None
        for line in self.process.stderr:
            if "DevTools listening on " in line:
                self.socket = websocket.create_connection(line.split(" on ")[1].strip(), timeout=180)
                break
        else:
            raise SystemExit("the browser did not start")
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def ask(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        return answer["result"].get("value", answer)

    def wait(self, expression):
        """What a promise of the page comes to; nobody asks again and again."""
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise SystemExit(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def press(self, key, code, number, text=""):
        for kind in ["keyDown", "keyUp"]:
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=code, windowsVirtualKeyCode=number, text=text)

    def shoot(self, path, width, mobile=False):
        """The whole page as a picture, at a width in pixels."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=mobile)
        whole = self.call("Page.getLayoutMetrics")["cssContentSize"]
        shot = self.call(
            "Page.captureScreenshot", captureBeyondViewport=True,
            clip={"x": 0, "y": 0, "width": width, "height": min(whole["height"], 6000), "scale": 1})
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))
        return whole["width"]

    def open(self, path):
        self.call("Page.navigate", url=path if "://" in path else f"file://{path}")
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(json.loads(self.socket.recv()))

    def heard(self):
        """What the console said, and every address that was asked for."""
        said, asked = [], []
        for event in self.events:
            method, told = event.get("method"), event.get("params", {})
            if method == "Runtime.consoleAPICalled":
                said.append(str(told["args"]))
            elif method == "Runtime.exceptionThrown":
                said.append(told["exceptionDetails"]["text"])
            elif method == "Log.entryAdded":
                said.append(told["entry"]["text"])
            elif method == "Network.requestWillBeSent":
                asked.append(told["request"]["url"])
        return said, asked


def look(browser, page, folder, name, width):
    browser.call(
        "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=name == "telephone")
    browser.events = []
    browser.open(page)
    said, asked = browser.heard()
    whole = browser.call("Page.getLayoutMetrics")["cssContentSize"]
    shot = browser.call(
        "Page.captureScreenshot", captureBeyondViewport=True,
        clip={"x": 0, "y": 0, "width": width, "height": min(whole["height"], 6000), "scale": 1})
    with open(f"{folder}/{name}.png", "wb") as file:
        file.write(base64.b64decode(shot["data"]))
    charts = browser.ask(CHARTS)
    return {
        "said": said, "asked": [url for url in asked if url != f"file://{page}"], "wide": whole["width"] > width,
        "charts": len(charts), "cut": charts.count(False), "touching": browser.ask(TOUCHING),
        "cutTables": browser.ask(CUT_TABLES), "barriers": barriers(browser)}


def barriers(browser):
    """What axe-core finds; `None` where it is not installed. The page is to be opened anew after it."""
    found = importlib.util.find_spec("axe_core_python")
    if found is None:
        return None
    with open(os.path.join(os.path.dirname(found.origin), "axe.min.js"), encoding="utf-8") as file:
        browser.call("Runtime.evaluate", expression=file.read())
    return browser.ask(AXE)


def copy(browser):
    """What the first button for it copies, by keyboard; `None` where there is none."""
    if not browser.ask("document.querySelector('.copy') !== null"):
        return None
    browser.ask("document.addEventListener('copy', () => { window.copied = document.activeElement.value })")
    browser.ask("document.querySelector('.copy').focus()")
    press(browser)
    return browser.ask("window.copied ?? ''")


def press(browser):
    for kind in ["keyDown", "keyUp"]:
        browser.call(
            "Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")


def sort(browser):
    """Whether a column is sorted by keyboard and back, where there is one."""
    if not browser.ask("document.querySelector('th button') !== null"):
        return None
    orders = []
    browser.ask("for (const folded of document.querySelectorAll('details')) folded.open = true")
    browser.ask("document.querySelector('th button').focus()")
    for _ in range(2):
        press(browser)
        orders.append(browser.ask(ORDER))
    browser.ask("for (const folded of document.querySelectorAll('details')) folded.open = false")
    return orders[0] == list(reversed(orders[1]))


def main(program, page, folder):
    os.makedirs(folder, exist_ok=True)
    browser = Browser(program, os.path.abspath(folder))
    try:
        page = os.path.abspath(page)
        seen = {name: look(browser, page, folder, name, width) for name, width in WIDTHS.items()}
        browser.events = []
        browser.open(page)
        seen["sorted"] = sort(browser)
        seen["copied"] = copy(browser)
        browser.call("Emulation.setDeviceMetricsOverride", width=688, height=1017, deviceScaleFactor=1, mobile=False)
        browser.call("Emulation.setEmulatedMedia", media="print")
        seen["tall"] = browser.ask(TALL)
        browser.call("Emulation.setEmulatedMedia", media="")
        browser.call("Emulation.clearDeviceMetricsOverride")
        pdf = browser.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        with open(f"{folder}/page.pdf", "wb") as file:
            file.write(base64.b64decode(pdf["data"]))
        print(json.dumps(seen))
    finally:
        browser.process.kill()
        browser.process.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
