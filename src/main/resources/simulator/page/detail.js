// One thing: its outputs, what it refers to and what refers to it.
import { element, label, some, stateMark, thingButton } from "./element.js";

const MOST_LINKS = 60;
const MEANING = { BLOCKS: "in use by it", BELONGS_TO: "goes with it", KNOWS: "" };

function word(value) {
  return typeof value === "string" ? value : JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}

function links(title, all, end, open, key) {
  if (all.length === 0) return null;
  return element("section", {}, element("h3", {}, title, element("small", {}, String(all.length))),
    element("ul", { class: "links" }, some(all, MOST_LINKS, (link) => element("li", {},
      link[end] ? thingButton(link[end], "link", element("span", { class: "kind" }, link[end].type),
        element("span", { class: "name" }, label(link[end]))) : element("span", { class: "gone" }, "something that is gone"),
      element("small", {}, [link.property, end === "from" ? MEANING[link.effect] : ""].filter(Boolean).join(", "))),
    open, `${key}/${end}`)));
}

export function detailView(thing, detail, before, open) {
  const outputs = Object.entries(detail?.outputs ?? {});
  const fresh = ([name, value]) => before && word(before.outputs[name]) !== word(value);
  return [
    element("div", { class: "head" },
      element("div", {}, element("p", { class: "kind" }, thing.type), element("h2", {}, label(thing))),
      element("button", { type: "button", class: "close", "data-close": "", "aria-label": "Close" }, "✕")),
    element("dl", { class: "facts" },
      [["Id", thing.id], ["Region", thing.region || "all regions"], ["Belongs to", thing.owner]].map(([name, value]) =>
        element("div", {}, element("dt", {}, name), element("dd", {}, value))),
      thing.state ? element("div", {}, element("dt", {}, "State"), element("dd", {}, stateMark(thing))) : null),
    links("Refers to", thing.refers, "to", open, thing.key),
    links("Referred to by", thing.referrers, "from", open, thing.key),
    element("section", {}, element("h3", {}, "Outputs"), detail ? element("dl", { class: "outputs" }, outputs.map((entry) =>
      element("div", { class: fresh(entry) ? "flash changed" : "" }, element("dt", {}, entry[0]),
        element("dd", { class: entry[1] === "[secret]" ? "secret" : "" }, word(entry[1]) || "–"))))
      : element("p", { class: "kind" }, "Loading")),
    detail?.import ? element("section", {}, element("h3", {}, "Import"), element("code", {}, detail.import)) : null,
  ].filter(Boolean);
}
