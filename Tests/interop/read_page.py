"""Opens pages of `hearsay read` in a headless browser and checks what a reader meets.

usage: read_page.py page.html hostile.html [folder for pictures]
"""
import sys

from browser import Browser

WIDTHS = (1440, 1100, 768, 390)
failed = []


def check(holds, words):
    if not holds:
        failed.append(words)
        print("  not so:", words)


CONTRAST = """(() => {
  const light = c => { const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
    .map(v => v > .03928 ? ((v + .055) / 1.055) ** 2.4 : v / 12.92);
    return .2126 * r + .7152 * g + .0722 * b; };
  const paper = light(getComputedStyle(document.documentElement).backgroundColor);
  const of = s => { const e = document.querySelector(s); if (!e) return 99;
    const ink = light(getComputedStyle(e).color);
    return (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05); };
  return Math.min(...['.text', '.note', '.number', '.q', '.ref', '.counts', '.facts'].map(of));
})()"""

NOTES = """Array.from(document.querySelectorAll('.note')).filter(n => n.getClientRects().length)
  .map(n => { const r = n.getBoundingClientRect();
    const w = document.getElementById('r' + n.id.slice(1)).getBoundingClientRect();
    return [r.top, r.bottom, w.top, r.left, w.right]; })"""


def loads_alone(browser, page):
    browser.open(page)
    asked = [event["params"]["request"]["url"] for event in browser.events
             if event.get("method") == "Network.requestWillBeSent"]
    check(len(asked) == 1, f"{page} asks for nothing but itself: {asked}")
    told = [event for event in browser.events
            if event.get("method") in ("Runtime.exceptionThrown", "Log.entryAdded",
                                       "Page.javascriptDialogOpening")]
    check(not told, f"{page} makes no error and no dialog: {told}")
    blocked = browser.value(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.bad = 1';"
        "document.body.append(s); return window.bad })()")
    check(blocked is None, f"{page} runs no script but its own")


def fits(browser, page):
    for width in WIDTHS:
        browser.open(page, width=width)
        wide = browser.value("document.documentElement.scrollWidth - innerWidth")
        check(wide <= 0, f"{page} fits {width} pixels: {wide} too wide")
        notes = browser.value(NOTES)
        check(bool(notes), f"{page} shows notes at {width} pixels")
        for above, below in zip(notes, notes[1:]):
            check(above[1] <= below[0] + 1, f"notes do not overlap at {width}: {above} {below}")
        if width >= 1100:
            check(all(note[0] >= note[2] - 12 for note in notes), f"no note above its words, {width}")
            beside = sum(abs(note[0] - note[2]) < 40 for note in notes)
            check(beside * 2 > len(notes), f"most notes beside their words at {width}: {beside}")
            check(all(note[3] > note[4] for note in notes), f"notes stand in the margin at {width}")


def keys(browser, page):
    browser.open(page)
    browser.press("Tab", 9)
    check(browser.value("document.activeElement.className") == "skip", "Tab leads to the article first")
    browser.value("document.querySelector('a.ref:not(.relation)').focus()")
    browser.press("Enter", 13)
    check(browser.value("document.activeElement.closest('.note') !== null"),
          "Enter on a reference leads to its note")
    browser.press("Enter", 13)
    check(browser.value("document.activeElement.parentNode.open"), "Enter opens the note")
    check(browser.value("document.querySelectorAll('.on').length") > 1, "words and note light up")
    browser.press("Escape", 27)
    check(browser.value("document.querySelectorAll('.note [open]').length") == 0,
          "Escape closes the note")
    check(browser.value("document.activeElement.className").startswith("ref"),
          "Escape leads back to the words")
    reached = browser.value(
        "Array.from(document.querySelectorAll('a[href], summary, input')).filter(e => e.tabIndex >= 0)"
        ".filter(e => e.matches('a.ref:not(.relation), .note summary')).length")
    both = browser.value("document.querySelectorAll('a.ref:not(.relation),"
                         " .note summary').length")
    check(reached == both, f"all references and notes are reached by Tab: {reached} of {both}")


def looks(browser, page):
    for dark in (False, True):
        browser.open(page, dark=dark)
        contrast = browser.value(CONTRAST)
        check(contrast >= 4.5, f"contrast, dark {dark}: {contrast:.2f}")
    browser.open(page, media="print")
    check(browser.value("getComputedStyle(document.querySelector('.note')).position") == "static",
          "on paper the notes stand below their paragraph")
    for switch, shown in (("relations", ".note.relation"), ("dates", ".date")):
        browser.open(page)
        if browser.value(f"!document.querySelector('{shown}')"):
            continue
        state = "(() => { const e = document.querySelector('%s'); return getComputedStyle(e)" \
            ".display + getComputedStyle(e, '::after').display })()" % shown
        before = browser.value(state)
        browser.value(f"document.getElementById('show-{switch}').click()")
        check(browser.value(state) != before, f"the switch for {switch} shows them")


def main():
    page, hostile = sys.argv[1:3]
    browser = Browser()
    try:
        loads_alone(browser, page)
        loads_alone(browser, hostile)
        fits(browser, page)
        keys(browser, page)
        looks(browser, page)
        for width in WIDTHS:
            browser.open(hostile, width=width)
            wide = browser.value("document.documentElement.scrollWidth - innerWidth")
            check(wide <= 0, f"{hostile} fits {width} pixels: {wide} too wide")
        if len(sys.argv) > 3:
            for name, path in (("page", page), ("hostile", hostile)):
                for width in WIDTHS:
                    browser.open(path, width=width)
                    browser.picture(f"{sys.argv[3]}/{name}-{width}.png")
            browser.open(page, dark=True)
            browser.picture(f"{sys.argv[3]}/page-dark.png")
    finally:
        browser.close()
    sys.exit(1 if failed else 0)


main()
