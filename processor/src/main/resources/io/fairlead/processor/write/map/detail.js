// What there is to say of one class.

const MANY = 40;

function detailOf(id) {
  const sections = [];
  if (messages.has(id)) {
    sections.push(sectionOfMessage(messages.get(id)));
  }
  if (handlerClasses.has(id)) {
    sections.push(sectionOfHandler(handlerClasses.get(id)));
  }
  if (middleware.has(id)) {
    sections.push(sectionOfMiddleware(middleware.get(id)));
  }
  if (unwired.has(id)) {
    sections.push(sectionOfUnwired(unwired.get(id)));
  }
  return sections;
}

function sectionOfUnwired(each) {
  return section("unwired", "not wired", {...each, module: "this compilation"}, [],
      el("p", {class: "shape"}, each.method + "(", el("i", {}, short(each.takes)), ")"),
      el("p", {class: "note"}, `It has such a method, but no @${each.missing}. If the bus is to call it, annotate it.`));
}

function section(kind, eyebrow, thing, warnings, ...rest) {
  return el("section", {class: kind},
      el("p", {class: "eyebrow"}, eyebrow),
      el("h2", {tabindex: -1}, thing.name),
      el("p", {class: "where"}, whereOf(thing)),
      warnings.length ? el("p", {class: "badges"}, warnings.map(badge)) : null,
      ...rest);
}

function whereOf(thing) {
  const pack = thing.package || "(unnamed package)";
  const home = wiring.modules.length === 1 || thing.module === thing.package ? pack : pack + " · " + thing.module;
  return thing.file ? home + " · " + thing.file.slice(thing.file.lastIndexOf("/") + 1) + (thing.line ? ":" + thing.line : "") : home;
}

/** "List<Line>" of "java.util.List<com.shop.Line>". */
const short = type => type.replace(/(?:[\p{L}_$][\p{L}\p{N}_$]*\.)+(?=[\p{L}_$])/gu, "");

function sectionOfMessage(message) {
  return section(message.kind, message.kind, message, warningsOf(message),
      el("p", {class: "shape"}, message.name + "(",
          message.components.flatMap((each, place) => [place ? ", " : "", el("i", {}, short(each.type)), " " + each.name]), ")",
          message.result ? [el("i", {}, " → "), short(message.result) === "Void" ? "nothing" : short(message.result)] : ""),
      el("h3", {}, "Its way"),
      wayOf(message),
      message.kind === "event" ? [el("h3", {}, "Raised by"), raisers(message)] : null,
      message.policies.length ? [el("h3", {}, "Policies"), policies(message)] : null);
}

function wayOf(message) {
  const verb = {command: "send", query: "ask", event: "publish"}[message.kind];
  const way = el("ol", {class: "way"}, station("start " + message.kind, el("span", {}, verb + "(" + message.name + ")")));
  message.middleware.forEach(id => way.append(middlewareStation(middleware.get(id))));
  message.handlers.forEach(id => way.append(...handlerStations(handlers.get(id))));
  if (message.open) {
    way.append(station("end", "Registered at run time", el("p", {class: "say"}, message.kind === "event"
        ? "The root declares it open: listeners may be registered, and hear it last."
        : "The root declares it open: a handler that is registered takes the place of a compiled one.")));
  } else if (message.handlers.length === 0) {
    way.append(station("end", "Nobody", el("p", {class: "say"}, "No handler takes this event, so publishing it does nothing and passes no middleware.")));
  }
  return way;
}

const station = (kind, title, ...rest) => el("li", {class: kind}, el("div", {class: "title"}, title), ...rest);

function middlewareStation(each) {
  return station("middleware", link(each.id, each.name),
      el("p", {class: "hooks"}, each.hooks.join(" · ")),
      el("p", {class: "say"}, appliesTo(each)));
}

function appliesTo(each) {
  const on = each.on.map(name => "@" + short(name)).join(" or ");
  return `order ${each.order}, takes ${short(each.takes)}` + (on ? ", on " + on : "");
}

function handlerStations(handler) {
  const says = [short(handler.takes) + (handler.context ? ", with context" : "")];
  if (handler.kind === "event") {
    says.push("order " + handler.order, handler.delivery);
    if (handler.filters) {
      says.push("filtered by " + handler.filters.map(short).join(", "));
    }
  }
  const stations = [station("end handler", link(handler.class, handler.name + "." + handler.method),
      el("p", {class: "say"}, "takes " + says.join(" · ")),
      el("p", {class: "say"}, whereOf(handler)))];
  const events = raisedBy(handler);
  if (events.length > MANY) {
    stations.push(station("raised event", `${short(handler.raises)}: ${events.length} events`));
  } else {
    events.forEach(id => stations.push(raisedStation(messages.get(id))));
  }
  return stations;
}

function raisedStation(event) {
  return station("raised event" + (event.unhandled ? " nobody" : ""), link(event.id, event.name),
      el("p", {class: "say"}, "may be raised" + (event.middleware.length ? ", passes " + event.middleware.map(id => middleware.get(id).name).join(", ") : "")),
      event.unhandled
        ? el("p", {}, badge("unhandled"))
        : el("ul", {class: "branch"}, event.handlers.map(id => handlers.get(id)).map(each =>
            el("li", {}, link(each.class, each.name + "." + each.method), el("span", {class: "say"}, ` · order ${each.order}, ${each.delivery}`)))));
}

function raisers(event) {
  const found = raisersOf(event);
  if (found.length === 0) {
    return el("p", {class: "note"}, "No handler returns it in an Outcome; it may still be published directly.");
  }
  return links(found.map(each => ({id: each.class, name: each.name, kind: "handler", package: each.package})));
}

function policies(message) {
  return el("ul", {class: "links"}, message.policies.map(policy => el("li", {}, "@" + short(policy.annotation) + " ",
      policy.missing
        ? badge("nothing enforces it")
        : [el("span", {class: "package"}, "enforced by "), ...policy.enforcedBy.flatMap((id, place) => [place ? ", " : "", link(id, middleware.get(id).name)])])));
}

function links(things) {
  const shown = things.slice(0, MANY);
  return el("ul", {class: "links"},
      shown.map(each => el("li", {}, mark(each.kind), link(each.id, each.name), " ", el("span", {class: "package"}, each.package))),
      things.length > MANY ? el("li", {class: "package"}, `and ${(things.length - MANY).toLocaleString("en")} more`) : null);
}

function sectionOfHandler(methods) {
  const [first] = methods;
  return section("handler", first.kind + " handler", first, [],
      methods.slice(0, MANY).flatMap(method => [
        el("p", {class: "shape"}, method.method + "(", el("i", {}, short(method.takes)), method.context ? ", MessageContext" : "", ")",
            method.raises ? [el("i", {}, " raises "), short(method.raises)] : ""),
        el("h3", {}, "Handles"),
        links(messagesOfHandler.get(method.id) ?? []),
        raisedBy(method).length ? [el("h3", {}, "Raises"), links(raisedBy(method).map(id => messages.get(id)))] : null,
      ].flat()));
}

function sectionOfMiddleware(each) {
  const passing = messagesOfMiddleware.get(each.id) ?? [];
  const named = (title, ids) => ids.length ? [el("h3", {}, title), links(ids.map(id => ({...middleware.get(id), kind: "middleware"})))] : [];
  return section("middleware", "middleware", each, [],
      el("p", {class: "shape"}, each.hooks.join(" · "), el("br"), el("i", {}, appliesTo(each))),
      ...named("Encloses, as it says itself", each.before),
      ...named("Enclosed by, as it says itself", each.after),
      el("h3", {}, "Passed by " + passing.length.toLocaleString("en") + (passing.length === 1 ? " message" : " messages")),
      links(passing),
      passing.length ? el("button", {type: "button", class: "more", onclick: () => showThrough(each.id)}, "Show them alone") : null);
}
