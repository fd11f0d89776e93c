// The page: what is chosen, and what follows from it.

const FEW = 140;

const $ = id => document.getElementById(id);
const filter = {typed: "", pack: "", kinds: new Set(), warned: false, through: null};
let graph = new Map();
let drawn = "";

/** Whether what is opened next shall have the focus, as somebody asked for it with a key. */
let toFocus = false;

function refresh() {
  const found = search(filter);
  list.show(found, filter.typed);
  $("count").textContent = found.length === entries.length ? "" : `${found.length.toLocaleString("en")} of ${entries.length.toLocaleString("en")}`;
  drawChart();
}

/** Draws what was found; or, where that is too much and something is selected, what is around it. */
function drawChart() {
  const found = messagesAmong(list.found);
  const near = found.length > FEW && list.selected !== null ? around(list.selected) : [];
  const shown = near.length > 0 ? near : found;
  const key = shown.map(each => each.id).join();
  if (key === drawn) {
    return;
  }
  drawn = key;
  const few = shown.length <= FEW;
  const chart = shown.length === 0 ? {drawing: null, graph: new Map()} : few ? chartOfWays(shown) : chartOfPackages(shown, choosePackage);
  graph = chart.graph;
  $("chart").replaceChildren(caption(shown, few, near.length > 0), ...(chart.drawing ? [chart.drawing] : []));
  trace(null);
}

/** The messages that have to do with a class, unless these are many as well. */
function around(id) {
  const own = messages.has(id) ? [messages.get(id)] : [];
  const methods = [...(handlerClasses.get(id) ?? []), ...own.flatMap(each => each.handlers).map(each => handlers.get(each))];
  const near = new Set([
    ...own,
    ...methods.flatMap(method => [...(messagesOfHandler.get(method.id) ?? []), ...raisedBy(method).map(each => messages.get(each))]),
    ...own.filter(each => each.kind === "event").flatMap(raisersOf).flatMap(method => messagesOfHandler.get(method.id) ?? []),
  ]);
  return near.size > FEW ? [] : [...near];
}

/** A handler or a middleware that was found stands for the messages that it sees, as far as these are few. */
function messagesAmong(found) {
  const shown = new Map();
  for (const entry of found) {
    const own = messages.get(entry.id);
    if (own && entry.kind === own.kind) {
      shown.set(own.id, own);
    }
  }
  if (shown.size === 0) {
    for (const entry of found) {
      (handlerClasses.get(entry.id) ?? []).flatMap(each => messagesOfHandler.get(each.id) ?? []).forEach(each => shown.set(each.id, each));
      (messagesOfMiddleware.get(entry.id) ?? []).forEach(each => shown.set(each.id, each));
    }
  }
  return [...shown.values()];
}

function caption(shown, few, near) {
  const number = shown.length.toLocaleString("en");
  if (shown.length === 0) {
    return el("figcaption", {}, el("strong", {}, "Nothing to draw"), "No message fits the filters.");
  }
  const signs = el("span", {}, mark("command"), " command  ", mark("query"), " query  ", mark("event"), " event. ");
  return el("figcaption", {},
      el("strong", {}, near ? "What is around it" : few ? `The ways of ${number} ${shown.length === 1 ? "message" : "messages"}` : `${number} messages, by package`),
      signs,
      few
        ? "A ring is a middleware that the message passes, outermost first. Point at a name to trace what leads to it and what follows."
        : `A red dot marks packages with events that nobody handles. Choose a package, or search: up to ${FEW} messages are drawn one by one.`);
}

function choosePackage(name) {
  if (![...$("package").options].some(option => option.value === name)) {
    $("package").append(el("option", {value: name}, name));
  }
  $("package").value = name;
  filter.pack = name;
  refresh();
}

function showThrough(id) {
  filter.through = id;
  filter.kinds.clear();
  drawKinds();
  location.hash = "";
  refresh();
}

function trace(key) {
  const drawing = $("chart").querySelector("svg[role=img]");
  const start = key ?? keyOfSelected();
  if (!drawing) {
    return;
  }
  drawing.classList.toggle("tracing", start !== null);
  const seen = start === null ? new Set() : traced(graph, start);
  drawing.querySelectorAll("[data-of]").forEach(each => each.classList.toggle("traced", seen.has(each.dataset.of)));
}

function keyOfSelected() {
  const id = list.selected;
  const methods = id ? (handlerClasses.get(id) ?? []) : [];
  return id === null ? null : ["m" + id, "k" + id, ...methods.map(each => "h" + each.id)].find(key => graph.has(key)) ?? null;
}

$("chart").addEventListener("pointerover", event => {
  const key = event.target.closest("[data-of]")?.dataset.of;
  if (key !== undefined && graph.has(key)) {
    trace(key);
  }
});
$("chart").addEventListener("pointerout", event => {
  if (event.target.closest("[data-of]")) {
    trace(null);
  }
});

function route() {
  const id = idBehind(location.hash);
  list.select(id);
  document.body.classList.toggle("selected", id !== null);
  const detail = $("detail");
  detail.hidden = id === null;
  detail.replaceChildren(...(id === null ? [] : [
    el("button", {type: "button", class: "close", "aria-label": "Close", onclick: () => { location.hash = ""; }}, "×"),
    ...detailOf(id),
  ]));
  detail.scrollTop = 0;
  drawChart();
  if (toFocus && id !== null) {
    detail.querySelector("h2").focus();
  }
  toFocus = false;
  document.title = (id === null ? "" : id.slice(id.lastIndexOf(".") + 1) + ", ") + shortBus + ": wiring";
  trace(null);
}

const shortBus = wiring.bus.slice(wiring.bus.lastIndexOf(".") + 1);

function drawKinds() {
  const chip = (label, pressed, press, extra = "") => el("button", {
    type: "button", "aria-pressed": String(pressed), class: extra, onclick: () => { press(); drawKinds(); refresh(); },
  }, label);
  const numbers = Object.fromEntries(KINDS.map(kind => [kind, entries.filter(entry => entry.kind === kind).length]));
  const warned = entries.filter(entry => entry.warnings.length).length;
  $("kinds").replaceChildren(
      ...KINDS.filter(kind => numbers[kind] > 0).map(kind => chip(capital(plural[kind]), filter.kinds.has(kind),
          () => filter.kinds.has(kind) ? filter.kinds.delete(kind) : filter.kinds.add(kind))),
      ...(warned ? [chip(`${warned.toLocaleString("en")} to look at`, filter.warned, () => { filter.warned = !filter.warned; }, "warn")] : []),
      ...(filter.through ? [chip("through " + middleware.get(filter.through).name + " ×", true, () => { filter.through = null; })] : []));
}

const capital = text => text[0].toUpperCase() + text.slice(1);

function drawPackages() {
  const depth = cut(packages, 300);
  const choices = new Set();
  for (const name of packages) {
    for (let length = 1; length <= Math.min(depth, name.split(".").length); length++) {
      choices.add(prefix(name, length));
    }
  }
  const matters = [...choices].filter(name => packages.includes(name) || packages.filter(each => each.startsWith(name + ".")).length > 1);
  const outer = matters.length > 1 && packages.every(name => name === matters[0] || name.startsWith(matters[0] + ".")) ? matters[0] : null;
  $("package").append(el("option", {value: ""}, "All packages"),
      ...matters.filter(name => name !== outer || packages.includes(name)).sort(compare).map(name => el("option", {value: name}, name || "(unnamed package)")));
}

function drawSummary() {
  const numbers = KINDS.slice(0, 3).map(kind => [wiring.messages.filter(each => each.kind === kind).length, kind]);
  const unhandled = wiring.messages.filter(each => each.unhandled).length;
  const missing = wiring.messages.filter(each => each.policies.some(policy => policy.missing)).length;
  const parts = [...numbers.map(([number, kind]) => count(number, kind)), count(wiring.middleware.length, "middleware")];
  $("summary").append(parts.join(", "), unhandled ? `; ${count(unhandled, "event")} unhandled` : "", missing ? `; ${missing} with a missing policy` : "");
}

// Light or dark: as the system has it, unless somebody chose.

const system = matchMedia("(prefers-color-scheme: dark)");
const remembered = {
  get: () => { try { return localStorage.getItem("fairlead.theme"); } catch { return null; } },
  set: value => { try { localStorage.setItem("fairlead.theme", value); } catch { /* a file may have no storage */ } },
};
const dressPage = () => { document.documentElement.dataset.theme = remembered.get() ?? (system.matches ? "dark" : "light"); };
system.addEventListener("change", dressPage);
$("theme").addEventListener("click", () => {
  const other = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  remembered.set(other);
  document.documentElement.dataset.theme = other;
});

// Keys: / searches, arrows walk, Enter opens, Escape goes back.

list.input.addEventListener("input", () => { filter.typed = list.input.value; refresh(); });
list.input.addEventListener("keydown", event => {
  const steps = {ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8};
  if (event.key in steps && list.found.length) {
    event.preventDefault();
    list.move(steps[event.key]);
  } else if (event.key === "Enter" && list.found.length) {
    const entry = list.found[Math.max(0, list.active)];
    toFocus = true;
    if (entry.id === list.selected) {
      route();
    } else {
      open(entry);
    }
  }
});
document.addEventListener("keydown", event => {
  const typing = event.target.matches("input, select");
  if (event.key === "/" && !typing) {
    event.preventDefault();
    list.input.focus();
    list.input.select();
  } else if (event.key === "Escape") {
    if (typing && list.input.value !== "") {
      list.input.value = filter.typed = "";
      refresh();
    } else {
      location.hash = "";
      list.input.focus();
    }
  }
});
$("package").addEventListener("change", () => { filter.pack = $("package").value; refresh(); });
$("home").addEventListener("click", () => {
  Object.assign(filter, {typed: "", pack: "", warned: false, through: null});
  filter.kinds.clear();
  list.input.value = $("package").value = "";
  drawKinds();
  refresh();
});
addEventListener("hashchange", route);

dressPage();
drawSummary();
drawPackages();
drawKinds();
refresh();
route();
