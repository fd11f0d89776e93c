// The chart of many messages: a line for each package, with how much of everything is in it, which middleware it passes,
// and arcs from packages whose handlers raise events to those whose events these are.

const MOST_PACKAGES = 60;
const MOST_ARCS = 240;
const STEP = 26;

/** The deepest cut through the tree of packages that leaves no more than so many. */
function cut(names, most) {
  const depths = names.map(name => name.split(".").length);
  for (let depth = Math.max(...depths); depth > 1; depth--) {
    const groups = new Set(names.map(name => prefix(name, depth)));
    if (groups.size <= most) {
      return depth;
    }
  }
  return 1;
}

const prefix = (name, depth) => name.split(".").slice(0, depth).join(".");

function group(shown) {
  const depth = cut([...new Set(shown.map(each => each.package))], MOST_PACKAGES);
  const groups = new Map();
  for (const message of shown) {
    const name = prefix(message.package, depth);
    const line = groups.get(name) ?? {name, counts: {command: 0, query: 0, event: 0}, unhandled: 0, passing: new Map(), flows: new Map(), total: 0};
    groups.set(name, line);
    line.total++;
    line.counts[message.kind]++;
    line.unhandled += message.unhandled ? 1 : 0;
    message.middleware.forEach(id => line.passing.set(id, (line.passing.get(id) ?? 0) + 1));
    for (const id of message.handlers) {
      for (const event of raisedBy(handlers.get(id)).slice(0, 12)) {
        const to = prefix(messages.get(event).package, depth);
        line.flows.set(to, (line.flows.get(to) ?? 0) + 1);
      }
    }
  }
  const lines = [...groups.values()].sort((a, b) => compare(a.name, b.name));
  lines.forEach((line, place) => line.y = place * STEP + STEP / 2);
  return lines;
}

function chartOfPackages(shown, choose) {
  const lines = group(shown);
  const byName = index(lines, "name");
  const rails = railsOf(shown).slice(0, 24);
  const head = 34 + Math.max(0, ...rails.map(each => widthOf(each.name))) * 0.72;
  const height = lines.length * STEP;
  const most = Math.max(...lines.flatMap(line => Object.values(line.counts)));
  const nameWidth = Math.max(...lines.map(line => widthOf(line.name || "(unnamed package)"))) + 16;
  const kinds = KINDS.slice(0, 3);
  const barWidth = 120;
  const x = {bars: nameWidth, rails: nameWidth + kinds.length * barWidth + 36};
  x.arcs = x.rails + rails.length * RAIL + 22;

  const back = svg("g");
  const front = svg("g");
  kinds.forEach((kind, place) => back.append(svg("text", {class: "heading", x: x.bars + place * barWidth + 44, y: -18}, plural[kind])));
  drawColumns(back, rails, x.rails, height);
  for (const line of lines) {
    const cells = kinds.flatMap((kind, place) => {
      const number = line.counts[kind];
      const from = x.bars + place * barWidth;
      return number === 0 ? [] : [
        svg("text", {class: "number", x: from + 36, y: line.y}, number.toLocaleString("en")),
        svg("rect", {class: "bar " + kind, x: from + 44, y: line.y - 4, height: 8, rx: 1, width: Math.max(2, (barWidth - 56) * number / most)}),
      ];
    });
    const holes = rails.map((rail, place) => {
      const share = (line.passing.get(rail.id) ?? 0) / line.total;
      return share === 0 ? null : svg("circle", {class: "ring", cx: x.rails + place * RAIL, cy: line.y, r: 2.5 + 3.5 * Math.sqrt(share)},
          svg("title", {}, `${rail.name}: ${line.passing.get(rail.id)} of ${line.total}`));
    });
    front.append(svg("a", {href: "#", "data-of": line.name, tabindex: -1, onclick: event => { event.preventDefault(); choose(line.name); }},
        svg("rect", {class: "hit", x: -6, y: line.y - STEP / 2, width: x.arcs + 6, height: STEP, rx: 4}),
        svg("text", {x: 0, y: line.y}, fitted(line.name || "(unnamed package)")), ...cells, ...holes,
        line.unhandled ? svg("circle", {class: "warned", cx: -8, cy: line.y, r: 3}, svg("title", {}, line.unhandled + " unhandled")) : null));
  }

  const graph = new Map();
  const arcs = lines
      .flatMap(line => [...line.flows].map(([to, weight]) => ({line, to: byName.get(to), weight})))
      .filter(arc => arc.to && arc.to !== arc.line)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_ARCS);
  let reach = 0;
  const heaviest = arcs.length ? arcs[0].weight : 1;
  for (const {line, to, weight} of arcs) {
    const wide = 14 + Math.abs(line.y - to.y) * 0.42;
    const key = line.name + ">" + to.name;
    append(graph, line.name, {key, next: to.name, down: true});
    append(graph, to.name, {key, next: line.name, down: false});
    reach = Math.max(reach, wide);
    back.append(svg("path", {class: "flow", "data-of": key, "stroke-width": Math.min(7, 1 + Math.log2(weight)),
      "stroke-opacity": (0.16 + 0.5 * weight / heaviest).toFixed(2),
      d: `M${x.arcs} ${line.y - 3}C${x.arcs + wide * 1.33} ${line.y - 3} ${x.arcs + wide * 1.33} ${to.y + 3} ${x.arcs + 5} ${to.y + 3}`},
      svg("title", {}, `${line.name} raises events of ${to.name}: ${weight}`)));
    front.append(svg("path", {class: "event tinted", "data-of": key, d: `M${x.arcs} ${to.y + 3}l6 -3.2v6.4z`}));
  }
  if (arcs.length) {
    back.append(svg("text", {class: "heading", x: x.arcs, y: -18}, "raise events of"));
  }
  const width = x.arcs + Math.max(reach, arcs.length ? 130 : 0) + 20;
  const drawing = svg("svg", {
    width: width + 14, height: head + height + 10, viewBox: `-14 ${-head} ${width + 14} ${head + height + 10}`, role: "img",
    "aria-label": `${shown.length} messages in ${lines.length} packages. The list holds the same as text.`,
  }, back, front);
  return {drawing, graph};
}

function drawColumns(layer, rails, from, height) {
  rails.forEach((rail, place) => {
    const at = from + place * RAIL;
    layer.append(
        svg("line", {class: "rail", x1: at, x2: at, y1: -6, y2: height}),
        svg("a", {href: linkTo(rail.id, rail.name), tabindex: -1},
            svg("text", {class: "railname", transform: `translate(${at - 1} -12) rotate(-45)`}, fitted(rail.name))));
  });
}
