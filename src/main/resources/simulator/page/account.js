// The account as the page holds it: what there is, what refers to what, and what has changed since the last look.

const INTERVAL_MS = 700;
const MOST_CHANGES = 500;

export const keyOf = (thing) => [thing.type, thing.region, thing.id].join("/");

// A look at the account. Things get their key, the text that a search looks through, and their links both ways.
function survey(json) {
  const things = json.things;
  const byKey = new Map();
  for (const thing of things) {
    thing.key = keyOf(thing);
    thing.refers = [];
    thing.referrers = [];
    byKey.set(thing.key, thing);
  }
  for (const [from, to, property, effect] of json.links) {
    const link = { from: things[from], to: to < 0 ? null : things[to], property, effect };
    link.from.refers.push(link);
    if (link.to) link.to.referrers.push(link);
  }
  return { things, byKey };
}

export function searchText(thing) {
  thing.text ??= [thing.id, thing.name, thing.type, thing.service, thing.region || "global", thing.state, thing.owner,
    ...Object.values(thing.facts)].join("\n").toLowerCase();
  return thing.text;
}

// What of the two looks is not alike, by key.
function difference(before, after) {
  const changes = new Map();
  for (const [key, thing] of after.byKey) {
    const old = before.byKey.get(key);
    if (!old) changes.set(key, { kind: "created", thing });
    else if (old.sum !== thing.sum) changes.set(key, { kind: "changed", thing, before: old });
  }
  for (const [key, thing] of before.byKey) {
    if (!after.byKey.has(key)) changes.set(key, { kind: "deleted", thing });
  }
  return changes;
}

// Watches the account, and calls back with each new look at it, and with whether it can be reached.
export class Account {
  constructor(onLook, onReach) {
    this.onLook = onLook;
    this.onReach = onReach;
    this.current = null;
    this.log = [];
    this.tag = "";
  }

  async watch() {
    for (;;) {
      if (!document.hidden) await this.ask();
      await new Promise((done) => setTimeout(done, INTERVAL_MS));
    }
  }

  async ask() {
    try {
      const response = await fetch("/account.json", { headers: this.tag ? { "If-None-Match": this.tag } : {} });
      if (response.status !== 304) {
        if (!response.ok) throw new Error(await response.text());
        this.take(survey(await response.json()));
        this.tag = response.headers.get("ETag") ?? "";
      }
      this.onReach(true);
    } catch (failure) {
      this.onReach(false, failure);
    }
  }

  take(look) {
    const changes = this.current ? difference(this.current, look) : new Map();
    const at = new Date();
    for (const change of changes.values()) this.log.unshift({ ...change, at });
    this.log.length = Math.min(this.log.length, MOST_CHANGES);
    this.current = look;
    this.onLook(look, changes);
  }

  async outputs(thing) {
    const query = new URLSearchParams({ type: thing.type, region: thing.region, id: thing.id });
    const response = await fetch("/thing.json?" + query);
    return response.ok ? response.json() : null;
  }
}
