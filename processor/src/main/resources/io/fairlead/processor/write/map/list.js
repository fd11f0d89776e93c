// The list of what was found. Only what can be seen of it is in the document.

const ROW = 46;
const SPARE = 6;

const list = {
  box: document.getElementById("list"),
  rows: document.getElementById("rows"),
  input: document.getElementById("search"),
  found: [],
  typed: "",
  selected: null,
  active: -1,

  show(found, typed) {
    this.found = found;
    this.typed = typed.trim();
    this.active = -1;
    this.box.scrollTop = 0;
    this.draw();
  },

  draw() {
    const first = Math.max(0, Math.floor(this.box.scrollTop / ROW) - SPARE);
    const last = Math.min(this.found.length, Math.ceil((this.box.scrollTop + this.box.clientHeight) / ROW) + SPARE);
    this.rows.style.height = this.found.length * ROW + "px";
    this.rows.replaceChildren();
    for (let place = first; place < last; place++) {
      this.rows.append(this.row(this.found[place], place));
    }
    if (this.found.length === 0) {
      this.rows.append(el("p", {class: "empty"}, "Nothing fits. Take a filter away, or type less."));
    }
    if (this.active >= 0) {
      this.input.setAttribute("aria-activedescendant", "row" + this.active);
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  },

  row(entry, place) {
    return el("div", {
      class: `row ${entry.kind}${place === this.active ? " active" : ""}`,
      id: "row" + place,
      role: "option",
      style: `top:${place * ROW}px`,
      "aria-selected": String(entry.id === this.selected),
      "aria-posinset": place + 1,
      "aria-setsize": this.found.length,
      "aria-label": [entry.name, entry.kind, "in " + (entry.package || "the unnamed package"), ...entry.warnings].join(", "),
      onclick: () => open(entry),
    },
    mark(entry.kind),
    el("span", {class: "name"}, this.underlined(entry.name)),
    el("span", {class: "package"}, el("bdi", {}, entry.package || "(unnamed package)")),
    entry.warnings.length ? badge(entry.warnings[0]) : null);
  },

  underlined(name) {
    const at = this.typed === "" ? -1 : name.toLowerCase().indexOf(this.typed.toLowerCase());
    const end = at + this.typed.length;
    return at < 0 ? [name] : [name.slice(0, at), el("mark", {}, name.slice(at, end)), name.slice(end)];
  },

  move(by) {
    this.active = Math.min(this.found.length - 1, Math.max(0, this.active + by));
    const top = this.active * ROW;
    if (top < this.box.scrollTop) {
      this.box.scrollTop = top;
    } else if (top + ROW > this.box.scrollTop + this.box.clientHeight) {
      this.box.scrollTop = top + ROW - this.box.clientHeight;
    }
    this.draw();
  },

  select(id) {
    this.selected = id;
    const top = this.found.findIndex(each => each.id === id) * ROW;
    if (top >= 0 && (top < this.box.scrollTop || top + ROW > this.box.scrollTop + this.box.clientHeight)) {
      this.box.scrollTop = top - this.box.clientHeight / 3;
    }
    this.draw();
  },
};

function open(entry) {
  location.hash = linkTo(entry.id, entry.name);
}

list.box.addEventListener("scroll", () => list.draw());
new ResizeObserver(() => list.draw()).observe(list.box);
