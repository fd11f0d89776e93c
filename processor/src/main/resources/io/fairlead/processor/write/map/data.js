// The wiring, indexed. Nothing here knows of the page.

const wiring = JSON.parse(document.getElementById("wiring").textContent);

const index = (things, key) => new Map(things.map(thing => [thing[key], thing]));

const messages = index(wiring.messages, "id");
const handlers = index(wiring.handlers, "id");
const middleware = index(wiring.middleware, "id");
const eventsOfType = new Map(wiring.eventTypes.map(each => [each.type, each.events]));

/** Handler methods by their class, because people look for classes. */
const handlerClasses = new Map();
for (const handler of wiring.handlers) {
  const methods = handlerClasses.get(handler.class) ?? [];
  methods.push(handler);
  handlerClasses.set(handler.class, methods);
}

/** Messages by the handler method that they reach, and by the middleware that they pass. */
const messagesOfHandler = new Map();
const messagesOfMiddleware = new Map();
const append = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);
for (const message of wiring.messages) {
  message.handlers.forEach(id => append(messagesOfHandler, id, message));
  message.middleware.forEach(id => append(messagesOfMiddleware, id, message));
}

/** Handler methods by the type of events that they raise. */
const raisersOfType = new Map();
wiring.handlers.filter(each => each.raises).forEach(each => append(raisersOfType, each.raises, each));
const typesOfEvent = new Map();
wiring.eventTypes.forEach(({type, events}) => events.forEach(id => append(typesOfEvent, id, type)));

const raisedBy = handler => handler.raises ? eventsOfType.get(handler.raises) ?? [] : [];
const raisersOf = event => (typesOfEvent.get(event.id) ?? []).flatMap(type => raisersOfType.get(type) ?? []);

/** What is wrong with a message, in two words each. */
function warningsOf(message) {
  const warnings = message.unhandled ? ["unhandled"] : [];
  if (message.policies.some(policy => policy.missing)) {
    warnings.push("missing policy");
  }
  return warnings;
}

const KINDS = ["command", "query", "event", "handler", "middleware", "unwired"];
const plural = {
  command: "commands", query: "queries", event: "events", handler: "handlers", middleware: "middleware", unwired: "not wired",
};

/** Classes that look like handlers or middleware and are none, with a package and a name like everything else. */
const unwired = new Map(wiring.unwired.map(each => [each.class, {
  ...each,
  id: each.class,
  package: each.class.slice(0, Math.max(0, each.class.lastIndexOf("."))),
  name: each.class.slice(each.class.lastIndexOf(".") + 1).replaceAll("$", "."),
}]));

function entryOf(thing, kind, id, warnings) {
  return {id, kind, warnings, name: thing.name, package: thing.package, lower: thing.name.toLowerCase(), full: id.toLowerCase()};
}

/** Everything that can be looked up; a class that is both a handler and a middleware is there twice. */
const entries = [
  ...wiring.messages.map(each => entryOf(each, each.kind, each.id, warningsOf(each))),
  ...[...handlerClasses.values()].map(([first]) => entryOf(first, "handler", first.class, [])),
  ...wiring.middleware.map(each => entryOf(each, "middleware", each.id, [])),
  ...[...unwired.values()].map(each => entryOf(each, "unwired", each.id, [])),
].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.id, b.id));

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

const packages = [...new Set(entries.map(entry => entry.package))].sort(compare);

/** The outermost first, as far as all messages agree; where they do not, as most of them have it. */
const middlewareInOrder = (() => {
  const places = new Map(wiring.middleware.map(each => [each.id, []]));
  for (const message of wiring.messages) {
    message.middleware.forEach((id, place) => places.get(id).push(place / Math.max(1, message.middleware.length - 1)));
  }
  const mean = list => list.length ? list.reduce((sum, each) => sum + each, 0) / list.length : 1;
  return wiring.middleware
      .map(each => ({each, mean: mean(places.get(each.id))}))
      .sort((a, b) => a.each.order - b.each.order || a.mean - b.mean || compare(a.each.id, b.each.id))
      .map(({each}) => each);
})();

/** How well a name fits what was typed: lower is better, -1 is not at all. */
function rank(entry, typed) {
  if (typed === "") {
    return 0;
  }
  if (entry.lower === typed) {
    return 0;
  }
  if (entry.lower.startsWith(typed)) {
    return 1;
  }
  if (humps(entry.name).startsWith(typed)) {
    return 2;
  }
  return entry.lower.includes(typed) ? 3 : entry.full.includes(typed) ? 4 : -1;
}

/** "po" of "PlaceOrder". */
const humps = name => name.replace(/[^\p{Lu}\p{N}]/gu, "").toLowerCase();

/** The entries that fit, best first. */
function search({typed, pack, kinds, warned, through}) {
  const wanted = typed.trim().toLowerCase();
  const passing = through && new Set((messagesOfMiddleware.get(through) ?? []).map(each => each.id));
  const found = [];
  for (const entry of entries) {
    const fits = (kinds.size === 0 || kinds.has(entry.kind))
        && (!warned || entry.warnings.length > 0)
        && (!passing || passing.has(entry.id))
        && (pack === "" || entry.package === pack || entry.package.startsWith(pack + "."));
    const place = fits ? rank(entry, wanted) : -1;
    if (place >= 0) {
      found.push({entry, place});
    }
  }
  return wanted === "" ? found.map(each => each.entry) : found.sort((a, b) => a.place - b.place).map(each => each.entry);
}

/** The shortest text after # that leads to something: its name, if that is its alone. */
const namesakes = new Map();
new Map(entries.map(entry => [entry.id, entry])).forEach(entry => append(namesakes, entry.name, entry.id));
const linkTo = (id, name) => "#" + encodeURIComponent((namesakes.get(name) ?? []).length === 1 ? name : id);

function idBehind(hash) {
  let text = hash.slice(1);
  try {
    text = decodeURIComponent(text);
  } catch {
    return null;
  }
  const named = namesakes.get(text);
  return named ? named[0] : entries.some(entry => entry.id === text) ? text : null;
}
