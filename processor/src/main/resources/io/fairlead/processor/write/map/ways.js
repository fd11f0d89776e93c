// The chart of a few messages: each is a rope, led through the rings of its middleware to its handler, and from there on
// to the events that the handler raises and to those who handle them.

const LINE = 25;
const RAIL = 24;
const WIDEST = 250;

const ruler = document.createElement("canvas").getContext("2d");

function widthOf(text) {
  ruler.font = "13px " + getComputedStyle(document.documentElement).getPropertyValue("--sans");
  return Math.min(WIDEST, Math.ceil(ruler.measureText(text).width));
}

/** A name that is too wide loses its middle: beginnings and ends tell names apart. */
function fitted(text) {
  if (ruler.measureText(text).width <= WIDEST) {
    return text;
  }
  let keep = Math.floor(text.length * WIDEST / ruler.measureText(text).width) - 1;
  return text.slice(0, Math.ceil(keep / 2)) + "…" + text.slice(-Math.floor(keep / 2));
}

const mean = numbers => numbers.length === 0 ? Infinity : numbers.reduce((a, b) => a + b, 0) / numbers.length;

const widest = things => things.reduce((most, each) => Math.max(most, widthOf(each.name)), 0);

/** Puts things of a column beneath each other, by package, each package as near as can be to where its lines come from. */
function stack(things, top) {
  const groups = new Map();
  things.forEach(thing => append(groups, thing.package, thing));
  const inOrder = [...groups.entries()]
      .map(([name, members]) => ({name, members: members.sort((a, b) => a.near - b.near || compare(a.id, b.id))}))
      .map(group => ({...group, near: mean(group.members.map(each => each.near).filter(Number.isFinite))}))
      .sort((a, b) => a.near - b.near || compare(a.name, b.name));
  let y = top;
  const headings = [];
  for (const {name, members, near} of inOrder) {
    const height = (members.length + 1.4) * LINE;
    y = Math.max(y, Number.isFinite(near) ? near - (members.length / 2 + 1) * LINE : y);
    headings.push({name, y});
    members.forEach((each, place) => each.y = y + (place + 1) * LINE);
    y += height;
  }
  return {headings, end: y};
}

/** Which of the middlewares some messages pass, and where each has its rail. */
function railsOf(some) {
  const passed = new Set(some.flatMap(each => each.middleware));
  return middlewareInOrder.filter(each => passed.has(each.id));
}

function lay(shown) {
  const top = 0;
  const senders = shown.filter(each => each.kind !== "event").map(each => ({...each, near: 0}));
  const raised = senders.flatMap(each => each.handlers).flatMap(id => raisedBy(handlers.get(id)).slice(0, 12));
  const events = [...new Set([...shown.filter(each => each.kind === "event").map(each => each.id), ...raised])]
      .map(id => ({...messages.get(id)}));

  const places = new Map([...packages.entries()].map(([place, name]) => [name, place]));
  senders.forEach(each => each.near = places.get(each.package));
  const first = stackSenders(senders, top);
  const answering = senders.flatMap(each => each.handlers.map(id => ({...handlers.get(id), of: each, y: each.y})));

  const near = new Map();
  answering.forEach(handler => raisedBy(handler).forEach(id => append(near, id, handler.y)));
  events.forEach(each => each.near = mean(near.get(each.id) ?? []));
  const second = stack(events, top);

  const hearers = new Map();
  for (const event of events) {
    for (const id of event.handlers) {
      const handler = handlers.get(id);
      const hearer = hearers.get(handler.class) ?? {...handler, id: handler.class, from: []};
      hearer.from.push(event);
      hearers.set(handler.class, hearer);
    }
  }
  const hearing = [...hearers.values()];
  hearing.forEach(each => each.near = mean(each.from.map(event => event.y)));
  const third = stack(hearing, top);
  return {senders, answering, events, hearing, headings: [first, second, third], height: Math.max(first.end, second.end, third.end)};
}

/** Commands before queries, by name: this column is what the eye begins with, so it is an index and not a knot. */
function stackSenders(senders, top) {
  const kinds = each => KINDS.indexOf(each.kind);
  const sorted = [...senders].sort((a, b) => a.near - b.near || kinds(a) - kinds(b) || compare(a.name, b.name));
  let y = top;
  let before = null;
  const headings = [];
  for (const each of sorted) {
    if (each.package !== before) {
      y += before === null ? 0 : LINE * 0.4;
      headings.push({name: each.package, y});
      before = each.package;
      y += LINE;
    }
    each.y = y;
    y += LINE;
  }
  return {headings, end: y};
}

function chartOfWays(shown) {
  const {senders, answering, events, hearing, headings, height} = lay(shown);
  const rails = [railsOf(senders), railsOf(events)];
  const head = 34 + Math.max(0, ...rails.flat().map(each => Math.min(WIDEST, widthOf(each.name)))) * 0.72;

  const x = {sender: 6};
  x.rails = x.sender + 16 + widest(senders) + 30;
  x.handler = senders.length ? x.rails + rails[0].length * RAIL + 14 : x.sender;
  x.event = senders.length ? x.handler + widest(answering) + (events.length ? 110 : 0) : x.sender;
  x.eventRails = x.event + 16 + widest(events) + 30;
  x.hearer = x.eventRails + rails[1].length * RAIL + 90;
  const turn = x.eventRails + rails[1].length * RAIL - 8;
  const width = (events.length ? x.hearer + widest(hearing) : x.handler + widest(answering)) + 24;
  const graph = new Map();
  const layers = {back: svg("g"), ropes: svg("g"), front: svg("g")};

  const join = (from, to) => {
    append(graph, from, {key: from + ">" + to, next: to, down: true});
    append(graph, to, {key: from + ">" + to, next: from, down: false});
    return from + ">" + to;
  };
  const label = (node, key, kind, at) => layers.front.append(svg("a",
      {href: linkTo(node.class ?? node.id, node.name), class: kind, "data-of": key, tabindex: -1},
      svg("title", {}, node.class ?? node.id),
      svg("rect", {class: "hit", x: at - 8, y: node.y - LINE / 2 + 1, width: widthOf(node.name) + 28, height: LINE - 2, rx: 4}),
      kind === "handler" ? null : glyph(kind, at, node.y, {class: node.unhandled ? "hollow" : "glyph"}),
      svg("text", {x: kind === "handler" ? at : at + 14, y: node.y}, fitted(node.name))));
  const rings = (node, key, along, from) => node.middleware.forEach(id => {
    const place = along.findIndex(each => each.id === id);
    layers.front.append(svg("a", {href: linkTo(id, middleware.get(id).name), "data-of": key, tabindex: -1},
        svg("title", {}, middleware.get(id).name),
        svg("circle", {class: "ring", cx: from + place * RAIL, cy: node.y, r: 4.5})));
  });

  for (const sender of senders) {
    label(sender, "m" + sender.id, sender.kind, x.sender);
  }
  for (const handler of answering) {
    const key = join("m" + handler.of.id, "h" + handler.id);
    layers.ropes.append(svg("path", {class: "rope", "data-of": key,
      d: `M${x.sender + 22 + widthOf(handler.of.name)} ${handler.y}H${x.handler - 8}`}));
    rings(handler.of, key, rails[0], x.rails);
    label(handler, "h" + handler.id, "handler", x.handler);
    for (const id of raisedBy(handler).slice(0, 12)) {
      const event = events.find(each => each.id === id);
      layers.ropes.append(svg("path", {class: "raise", "data-of": join("h" + handler.id, "m" + id),
        d: bend(x.handler + widthOf(handler.name) + 8, handler.y, x.event - 10, event.y)}));
    }
  }
  for (const event of events) {
    label(event, "m" + event.id, "event", x.event);
    if (event.handlers.length) {
      layers.ropes.append(svg("path", {class: "rope", "data-of": "m" + event.id, d: `M${x.event + 22 + widthOf(event.name)} ${event.y}H${turn}`}));
      rings(event, "m" + event.id, rails[1], x.eventRails);
    }
    if (event.unhandled) {
      layers.front.append(svg("text", {class: "warned railname", x: x.event + 24 + widthOf(event.name), y: event.y, "data-of": "m" + event.id}, "nobody"));
    }
  }
  for (const hearer of hearing) {
    label(hearer, "k" + hearer.id, "handler", x.hearer);
    for (const event of hearer.from) {
      layers.ropes.append(svg("path", {class: "rope", "data-of": join("m" + event.id, "k" + hearer.id),
        d: bend(turn, event.y, x.hearer - 8, hearer.y)}));
    }
  }

  drawRails(layers.back, rails[0], x.rails, senders, height);
  drawRails(layers.back, rails[1], x.eventRails, events.filter(each => each.handlers.length), height);
  [x.sender - 5, x.event - 5, x.hearer].forEach((at, column) => headings[column].headings.forEach(({name, y}) =>
    layers.back.append(svg("text", {class: "package", x: at, y: y + 3}, name || "(unnamed package)"))));
  const titles = [[x.sender - 5, "sent", senders], [x.handler, "handled by", answering], [x.event - 5, "events", events], [x.hearer, "heard by", hearing]];
  titles.filter(([, , things]) => things.length).forEach(([at, text]) =>
    layers.back.append(svg("text", {class: "heading", x: at, y: -20}, text)));

  const drawing = svg("svg", {
    width, height: head + height + 10, viewBox: `0 ${-head} ${width} ${head + height + 10}`, role: "img",
    "aria-label": `The ways of ${shown.length} messages. The list holds the same as text.`,
  }, layers.back, layers.ropes, layers.front);
  return {drawing, graph};
}

function bend(x1, y1, x2, y2, start = "M") {
  const half = (x2 - x1) / 2;
  return `${start}${x1} ${y1}C${x1 + half} ${y1} ${x2 - half} ${y2} ${x2} ${y2}`;
}

function drawRails(layer, rails, from, things, height) {
  rails.forEach((rail, place) => {
    const at = from + place * RAIL;
    const end = Math.max(0, ...things.filter(each => each.middleware.includes(rail.id)).map(each => each.y));
    layer.append(
        svg("line", {class: "rail", x1: at, x2: at, y1: -6, y2: Math.min(end, height)}),
        svg("a", {href: linkTo(rail.id, rail.name), tabindex: -1},
            svg("text", {class: "railname", transform: `translate(${at - 1} -12) rotate(-45)`}, fitted(rail.name))));
  });
}

/** All that leads to a thing and all that follows from it. */
function traced(graph, start) {
  const seen = new Set([start]);
  for (const down of [true, false]) {
    const open = [start];
    while (open.length) {
      for (const line of graph.get(open.pop()) ?? []) {
        if (line.down === down && !seen.has(line.key)) {
          seen.add(line.key);
          seen.add(line.next);
          open.push(line.next);
        }
      }
    }
  }
  return seen;
}
