"""report.html and floorplan.svg: well formed, self-contained, nothing from a prompt that acts."""

import html.parser
import re
import xml.etree.ElementTree

VOID = {"meta", "img", "br", "link", "input", "hr"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.faults, self.tags, self.text = [], [], set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name.startswith("on"):
                self.faults.append(f"{tag} has {name}")
            if name in ("src", "href") and not (value or "").startswith("data:"):
                self.faults.append(f"{tag} refers to {value!r}")

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        self.text.append(data)


def check(world, faults):
    plan = world.folder / "floorplan.svg"
    faults.expect(plan.exists(), "floorplan.svg is missing")
    root = xml.etree.ElementTree.parse(plan).getroot()
    drawn = {e.get("id") for e in root.iter() if e.get("id")}
    doors = {o["object"] for o in world.data["openings"]}
    missing = {o["id"] for o in world.objects} - doors - drawn
    faults.expect(not missing, f"floorplan.svg lacks {missing}")
    path = world.folder / "report.html"
    if not path.exists():
        return
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    faults.expect(not page.faults and not page.open, f"report.html: {page.faults[:5]} {page.open[:5]}")
    faults.expect("script" not in page.tags, "report.html has a script")
    said = re.sub(r"\s+", " ", " ".join(page.text))
    for obj in world.objects:
        faults.expect(obj["id"] in said, f"report.html lacks {obj['id']}")
    for unmet in world.data["unmet"]:
        faults.expect(re.sub(r"\s+", " ", unmet["why"]) in said, f"report.html lacks the unmet {unmet['asked']!r}")
