// Puts the parts together: views, search, selection, and what flashes because it is new.
import { Account } from "./account.js";
import { changesView, listView, searchView } from "./list.js";
import { detailView } from "./detail.js";
import { mapView } from "./map.js";

const FLASH_MS = 2500;

const view = document.getElementById("view");
const aside = document.getElementById("detail");
const search = document.getElementById("search");
const live = document.getElementById("live");

const page = { name: "map", service: "", open: new Set(), flashing: new Map(), shown: null };
const account = new Account(look, reach);

function look(current, changes) {
  const until = Date.now() + FLASH_MS;
  for (const [key, change] of changes) page.flashing.set(key, { kind: change.kind, until });
  draw();
  drawDetail();
}

function reach(isReached, failure) {
  live.className = isReached ? "good" : "bad";
  const why = failure instanceof TypeError ? "not reachable: does bin/cloud serve still run?" : String(failure?.message);
  const text = isReached ? "live" : why;
  if (live.textContent !== text) live.textContent = text;
}

// Puts new parts into a place; what had the focus has it afterwards, and the place is scrolled as it was.
function fill(place, parts) {
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  const { scrollTop } = place;
  place.replaceChildren(...parts);
  place.scrollTop = scrollTop;
  if (focused !== undefined) buttonOf(place, focused)?.focus({ preventScroll: true });
}

function buttonOf(place, key) {
  return place.querySelector(`[data-key="${CSS.escape(key)}"]`);
}

function draw() {
  if (!account.current) return;
  const text = search.value;
  fill(view, text.trim() ? searchView(account.current, text)
    : page.name === "list" ? listView(account.current, page.open, page.service)
      : page.name === "changes" ? changesView(account.log, page.open) : mapView(account.current, page.open));
  for (const button of document.querySelectorAll("[data-view]")) {
    button.setAttribute("aria-pressed", String(!text.trim() && button.dataset.view === page.name));
  }
  mark();
}

// Marks what is selected, and what has just been made or changed.
function mark() {
  const now = Date.now();
  const selected = selectedKey();
  for (const button of view.querySelectorAll("[data-key]")) {
    const flash = page.flashing.get(button.dataset.key);
    button.classList.toggle("flash", Boolean(flash && flash.until > now));
    if (flash) button.classList.add(flash.kind);
    if (button.dataset.key === selected) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
  for (const [key, flash] of page.flashing) if (flash.until <= now) page.flashing.delete(key);
}

function selectedKey() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

async function drawDetail() {
  const key = selectedKey();
  const thing = account.current?.byKey.get(key);
  aside.hidden = !key || !account.current;
  document.body.classList.toggle("with-detail", !aside.hidden);
  if (aside.hidden) return;
  if (!thing) {
    fill(aside, goneView(key));
    return;
  }
  const old = page.shown?.key === key ? page.shown : null;
  if (old?.sum === thing.sum) {
    fill(aside, detailView(thing, old.detail, null, page.open));
    return;
  }
  if (!old) fill(aside, detailView(thing, null, null, page.open));
  const detail = await account.outputs(thing);
  if (selectedKey() !== key || !detail) return;
  page.shown = { key, sum: thing.sum, detail };
  fill(aside, detailView(thing, detail, old?.detail, page.open));
}

function goneView(key) {
  const gone = document.createElement("p");
  gone.className = "gone";
  gone.textContent = key.split("/").slice(2).join("/") + " is gone.";
  const close = document.createElement("button");
  close.type = "button";
  close.dataset.close = "";
  close.textContent = "Close";
  return [gone, close];
}

// Selects a thing. By keyboard the focus goes to what is shown of it, and back to the thing when that is closed.
function select(key, byKeyboard) {
  const before = selectedKey();
  location.hash = encodeURIComponent(key);
  if (key && byKeyboard) {
    aside.hidden = false;
    aside.focus();
  } else if (!key) buttonOf(view, before)?.focus({ preventScroll: true });
}

function showView(name, service = "") {
  page.name = name;
  page.service = service;
  search.value = "";
  draw();
  view.scrollTop = 0;
}

document.addEventListener("click", (event) => {
  const at = event.target.closest("button, summary");
  if (!at) return;
  const { key, view: name, open, list, region, search: words } = at.dataset;
  if (key !== undefined) select(key, event.detail === 0);
  else if (name !== undefined) showView(name);
  else if (list !== undefined) showView("list", list);
  else if (region !== undefined) document.getElementById("region-" + region)?.scrollIntoView();
  else if (words !== undefined) {
    search.value = words;
    draw();
  } else if (open !== undefined) {
    page.open.add(open);
    draw();
    drawDetail();
  } else if ("close" in at.dataset) select("");
});

view.addEventListener("toggle", (event) => {
  const name = event.target.dataset?.group;
  if (!name || event.target.open === page.open.has(name) || page.service) return;
  if (event.target.open) page.open.add(name);
  else page.open.delete(name);
  draw();
  view.querySelector(`[data-group="${CSS.escape(name)}"] summary`)?.focus({ preventScroll: true });
}, true);

document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
    search.select();
  } else if (event.key === "Escape") {
    if (document.activeElement === search && search.value) {
      search.value = "";
      draw();
    } else if (selectedKey()) select("");
  }
});

search.addEventListener("input", draw);
window.addEventListener("hashchange", () => {
  mark();
  drawDetail();
});
account.watch();
