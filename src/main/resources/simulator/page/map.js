// The map: regions, networks in them, subnets in those, and what stands in a subnet.
import { element, groups, label, plural, some, stateMark, thingButton } from "./element.js";

const MOST_IN_SUBNET = 24;
const MOST_SUBNETS = 60;
const MOST_OTHERS = 24;
const EVERYWHERE = "Of all regions";
const MOST_DISKS = 4;

const target = (thing, type, property) =>
  thing.refers.find((link) => link.to && link.to.type === type && (!property || link.property === property))?.to;
const referring = (thing, type) =>
  [...new Set(thing.referrers.filter((link) => link.from.type === type).map((link) => link.from))];
const byName = (left, right) => label(left).localeCompare(label(right), "en", { numeric: true });

export function mapView(look, open) {
  const regions = groups(look.things, (thing) => thing.region);
  const parts = [overview(look, [...regions])];
  const placed = new Set();
  for (const [region, things] of regions) {
    if (region) parts.push(regionBox(region, things, placed, open));
  }
  if (regions.has("")) parts.push(othersBox(EVERYWHERE, regions.get(""), open));
  if (look.things.length === 0) {
    parts.push(element("p", { class: "empty" }, "The account is empty. What bin/local up or bin/cloud create make appears here."));
  }
  return parts;
}

function overview(look, regions) {
  const service = groups(look.things, (thing) => thing.service);
  const orphans = look.things.filter((thing) => thing.orphan).length;
  return element("section", { class: "overview", "aria-label": "Overview" },
    element("p", { class: "total" }, plural(look.things.length, "thing"),
      orphans ? element("button", { type: "button", class: "chip warn", "data-search": "no stack" },
        `${orphans.toLocaleString("en")} of no stack`) : null),
    element("div", { class: "chips" }, [...service].map(([name, things]) =>
      element("button", { type: "button", class: "chip", "data-list": name }, name,
        element("b", {}, things.length.toLocaleString("en"))))),
    regions.length > 1 ? element("div", { class: "chips" }, regions.map(([name, things]) =>
      element("button", { type: "button", class: "chip", "data-region": name }, name || "all regions",
        element("b", {}, things.length.toLocaleString("en"))))) : null);
}

function regionBox(region, things, placed, open) {
  const networks = things.filter((thing) => thing.type === "Vpc").sort(byName);
  const boxes = networks.map((network) => networkBox(network, placed, open));
  const others = things.filter((thing) => !placed.has(thing));
  return element("section", { class: "region", id: "region-" + region, "aria-label": region },
    element("h2", {}, region, element("small", {}, plural(things.length, "thing"))),
    boxes, others.length ? othersBox("Outside of networks", others, open) : null);
}

function networkBox(network, placed, open) {
  placed.add(network);
  const subnets = referring(network, "Subnet").sort(byName);
  const boxes = some(subnets, MOST_SUBNETS, (subnet) => subnetBox(subnet, placed, open), open, network.key + "/subnets");
  const balancers = referring(network, "ClbInstance").sort(byName).map((balancer) => balancerBox(balancer, placed, open));
  const rest = [...new Set(network.referrers.map((link) => link.from))].filter((thing) => !placed.has(thing));
  rest.forEach((thing) => placed.add(thing));
  // What hangs on those alone is with them: the entries of a route table, for instance.
  for (const thing of rest) for (const link of thing.referrers) {
    if (link.effect === "BELONGS_TO") placed.add(link.from);
  }
  return element("article", { class: "network" },
    element("h3", {}, thingButton(network, "title"), element("span", { class: "range" }, network.facts.cidrBlock ?? ""),
      element("small", {}, plural(subnets.length, "subnet"))),
    boxes.length ? element("div", { class: "subnets" }, boxes) : null,
    balancers.length ? element("div", { class: "balancers" }, balancers) : null,
    rest.length ? typeRows(rest, open, network.key) : null);
}

function subnetBox(subnet, placed, open) {
  placed.add(subnet);
  const instances = referring(subnet, "Instance").sort(byName);
  instances.forEach((instance) => place(instance, placed));
  const others = [...new Set(subnet.referrers.map((link) => link.from))]
    .filter((thing) => !placed.has(thing) && thing.type !== "ClbInstance");
  others.forEach((thing) => placed.add(thing));
  const balancers = referring(subnet, "ClbInstance");
  const { cidrBlock, availabilityZone, free } = subnet.facts;
  return element("section", { class: "subnet", "aria-label": label(subnet) },
    element("h4", {}, thingButton(subnet, "title")),
    element("p", { class: "facts" }, element("span", { class: "range" }, cidrBlock ?? ""),
      element("span", {}, availabilityZone ?? ""),
      free === undefined ? null : element("span", {}, `${free.toLocaleString("en")} free`)),
    instances.length ? element("div", { class: "machines" },
      some(instances, MOST_IN_SUBNET, machine, open, subnet.key + "/machines")) : null,
    balancers.length + others.length ? element("div", { class: "beside" },
      some([...balancers, ...others], MOST_OTHERS, (thing) => thingButton(thing, "small",
        element("span", { class: "kind" }, thing.type), element("span", { class: "name" }, label(thing)),
        stateMark(thing)), open, subnet.key + "/others")) : null);
}

// An instance is shown with its disks, and so are their attachments.
function place(instance, placed) {
  placed.add(instance);
  for (const link of instance.referrers) {
    if (link.effect === "BELONGS_TO") placed.add(link.from);
    const disk = target(link.from, "CbsStorage");
    if (disk) placed.add(disk);
  }
}

function machine(instance) {
  const disks = referring(instance, "CbsStorageAttachment").map((attachment) => target(attachment, "CbsStorage"))
    .filter(Boolean).sort(byName);
  return element("div", { class: "machine" },
    thingButton(instance, "", element("span", { class: "name" }, label(instance)), stateMark(instance),
      [instance.facts.privateIp, instance.facts.instanceType].filter(Boolean).map((fact) =>
        element("span", { class: "kind" }, fact))),
    disks.length ? element("div", { class: "disks" }, disks.slice(0, MOST_DISKS).map((disk) =>
      thingButton(disk, "disk " + (disk.state ? "" : "plain"), `${disk.facts.storageSize ?? "?"} GiB`)),
    disks.length > MOST_DISKS ? element("span", { class: "kind" }, `+${disks.length - MOST_DISKS} disks`) : null) : null);
}

function balancerBox(balancer, placed, open) {
  placed.add(balancer);
  const listeners = referring(balancer, "ClbListener").sort((left, right) => (left.facts.port ?? 0) - (right.facts.port ?? 0));
  const rows = listeners.map((listener) => {
    placed.add(listener);
    const rules = referring(listener, "ClbListenerRule");
    const attachments = referring(listener, "ClbAttachment");
    [...rules, ...attachments].forEach((thing) => placed.add(thing));
    const targets = attachments.flatMap((attachment) =>
      attachment.refers.filter((link) => link.to?.type === "Instance").map((link) => link.to)).sort(byName);
    return element("li", {},
      thingButton(listener, "small", element("span", { class: "port" }, `${listener.facts.protocol ?? ""} ${listener.facts.port ?? ""}`),
        element("span", { class: "name" }, label(listener))),
      rules.map((rule) => thingButton(rule, "small", element("span", { class: "name" }, rule.facts.url ?? label(rule)))),
      element("span", { class: "arrow", "aria-label": "to" }, "→"),
      targets.length ? some([...new Set(targets)], 12, (each) => thingButton(each, "small"), open, listener.key)
        : element("span", { class: "kind" }, "no targets"));
  });
  for (const link of balancer.referrers) placed.add(link.from);
  return element("section", { class: "balancer", "aria-label": label(balancer) },
    element("h4", {}, thingButton(balancer, "title"), element("span", { class: "range" }, balancer.facts.vip ?? ""),
      element("small", {}, "load balancer " + (balancer.facts.networkType ?? "").toLowerCase())),
    rows.length ? element("ul", {}, rows) : null);
}

function othersBox(title, things, open) {
  return element("section", { class: "others", id: title === EVERYWHERE ? "region-" : false, "aria-label": title },
    element("h3", {}, title, element("small", {}, plural(things.length, "thing"))), typeRows(things, open, title));
}

// Things in rows, one for each type.
function typeRows(things, open, place) {
  return element("dl", { class: "types" }, [...groups(things, (thing) => thing.type)].map(([type, all]) => element("div", {},
    element("dt", {}, type), element("dd", {},
      some(all.sort(byName), MOST_OTHERS, (thing) => thingButton(thing, "small"), open, `${place}/${type}`)))));
}
