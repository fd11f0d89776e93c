// Making elements.

function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  return dress(element, attributes, children);
}

function svg(tag, attributes = {}, ...children) {
  return dress(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function dress(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return element;
}

/** The shape of a kind; colour alone would not do for everybody. */
function glyph(kind, x, y, attributes = {}) {
  const shapes = {
    command: () => svg("rect", {x: x - 4.5, y: y - 4.5, width: 9, height: 9, rx: 1, ...attributes}),
    query: () => svg("circle", {cx: x, cy: y, r: 4.8, ...attributes}),
    event: () => svg("path", {d: `M${x} ${y - 5.8}l5.8 5.8l-5.8 5.8l-5.8-5.8z`, ...attributes}),
    handler: () => svg("path", {d: `M${x - 4} ${y - 5}l8.5 5l-8.5 5z`, ...attributes}),
    middleware: () => svg("circle", {cx: x, cy: y, r: 4.2, fill: "none", stroke: "currentColor", "stroke-width": 2, ...attributes}),
    unwired: () => svg("path", {d: `M${x - 4} ${y - 4}l8 8m0-8l-8 8`, stroke: "currentColor", "stroke-width": 2, ...attributes}),
  };
  return shapes[kind]();
}

const mark = kind => svg("svg", {class: "mark " + kind, viewBox: "0 0 12 12", "aria-hidden": "true"},
    glyph(kind, 6, 6, kind === "middleware" ? {} : {fill: "currentColor"}));

const badge = text => el("span", {class: "badge"}, text);

const link = (id, name, attributes = {}) => el("a", {href: linkTo(id, name), ...attributes}, name);

const count = (number, kind) => number.toLocaleString("en") + " " + (number === 1 ? kind : plural[kind]);
