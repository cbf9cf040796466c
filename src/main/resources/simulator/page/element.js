// Elements, made of plain values: texts are set as texts, so nothing in an account is ever read as markup.

export function element(name, options = {}, ...children) {
  const made = document.createElement(name);
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined || value === false) continue;
    if (option === "class") made.className = value;
    else if (option.startsWith("on")) made.addEventListener(option.slice(2), value);
    else made.setAttribute(option, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

const GOOD = new Set(["running", "attached", "active", "available", "enabled", "normal", "bind", "deployed", "issued",
  "online", "success", "succeeded"]);
const OFF = new Set(["stopped", "unattached", "unbind", "shutdown", "disabled", "offline", "detached"]);

// How a state is coloured; its word always stands beside the colour.
export function tone(state) {
  const word = state.toLowerCase();
  if (!word) return "none";
  if (/fail|error|isolat|banned|expire|terminat|damaged|denied|abnormal/.test(word)) return "bad";
  if (GOOD.has(word)) return "good";
  if (OFF.has(word)) return "off";
  return /ing$/.test(word) ? "busy" : "none";
}

export function stateMark(thing) {
  if (!thing.state) return null;
  return element("span", { class: "state " + tone(thing.state) }, thing.state);
}

export const label = (thing) => thing.name || thing.id;

// A button that selects a thing.
export function thingButton(thing, classes = "", ...content) {
  return element("button", { type: "button", class: "thing " + classes, "data-key": thing.key,
    title: `${thing.type} ${thing.id}${thing.name ? " (" + thing.name + ")" : ""}` },
  ...(content.length ? content : [element("span", { class: "name" }, label(thing)), stateMark(thing)]));
}

// The first of many, and a button for the rest.
export function some(items, most, make, open, name) {
  if (items.length <= most || open.has(name)) return items.map(make);
  return [...items.slice(0, most).map(make), element("button", { type: "button", class: "more", "data-open": name },
    `${items.length - most} more`)];
}

export const plural = (count, word) => `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;

export function groups(items, key) {
  const map = new Map();
  for (const item of items) {
    const name = key(item);
    if (!map.has(name)) map.set(name, []);
    map.get(name).push(item);
  }
  return new Map([...map].sort(([left], [right]) => left.localeCompare(right)));
}
