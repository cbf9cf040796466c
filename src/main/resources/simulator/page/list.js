// Lists: of everything by type, of what a search finds, of what has changed.
import { element, groups, label, plural, some, stateMark, thingButton } from "./element.js";
import { searchText } from "./account.js";

const MOST_FOUND = 200;
const MOST_OF_TYPE = 100;

function row(thing) {
  return element("tr", { "data-row": thing.key },
    element("td", {}, thingButton(thing, "link", element("span", { class: "name" }, label(thing)))),
    element("td", { class: "id" }, thing.id), element("td", {}, thing.type), element("td", {}, thing.region || "all"),
    element("td", {}, stateMark(thing) ?? ""), element("td", { class: thing.orphan ? "warn" : "" }, thing.owner));
}

function table(rows) {
  return element("div", { class: "scroll" }, element("table", {}, element("thead", {}, element("tr", {},
    ["Name", "Id", "Type", "Region", "State", "Belongs to"].map((title) => element("th", { scope: "col" }, title)))),
  element("tbody", {}, rows)));
}

// A group's rows are made when it is opened: thousands of things stay light.
export function listView(look, open, service) {
  const byType = groups(look.things.filter((thing) => !service || thing.service === service), (thing) => thing.type);
  return [
    service ? element("p", { class: "total" }, `Service ${service}`,
      element("button", { type: "button", class: "chip", "data-list": "" }, "all services")) : null,
    ...[...byType].map(([type, things]) => {
      const name = "list/" + type;
      const isOpen = open.has(name) || Boolean(service);
      const more = things.length - MOST_OF_TYPE;
      const shown = open.has(name + "/all") ? things : things.slice(0, MOST_OF_TYPE);
      return element("details", { "data-group": name, open: isOpen },
        element("summary", {}, type, element("b", {}, things.length.toLocaleString("en")),
          element("small", {}, things[0].service)),
        isOpen ? [table(shown.map(row)), more > 0 && shown !== things
          ? element("button", { type: "button", class: "more", "data-open": name + "/all" }, `${more} more`) : null] : null);
    }),
  ].filter(Boolean);
}

export function searchView(look, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = look.things.filter((thing) => words.every((word) => searchText(thing).includes(word)));
  const more = found.length - MOST_FOUND;
  return [
    element("p", { class: "total", role: "status" }, `${plural(found.length, "thing")} for “${text.trim()}”`,
      more > 0 ? element("small", {}, `the first ${MOST_FOUND} of them`) : null),
    found.length ? table(found.slice(0, MOST_FOUND).map(row)) : null,
  ].filter(Boolean);
}

export function changesView(log, open) {
  if (log.length === 0) {
    return [element("p", { class: "empty" }, "Nothing has changed since this page was opened.")];
  }
  return [element("ol", { class: "log" }, some(log, MOST_FOUND, ({ at, kind, thing, before }) => element("li", {},
    element("time", {}, at.toLocaleTimeString("en-GB")), element("span", { class: "kind " + kind }, kind),
    element("span", {}, thing.type),
    kind === "deleted" ? element("span", { class: "gone" }, `${label(thing)} ${thing.id}`) : thingButton(thing, "link"),
    before && before.state !== thing.state ? element("span", { class: "kind" }, `was ${before.state || "-"}`) : null),
  open, "changes"))];
}
