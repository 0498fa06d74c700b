"use strict";
(() => {
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  document.documentElement.classList.add("script");

  const source = document.getElementById("gegevens");
  const data = source ? JSON.parse(source.textContent) : null;
  const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);

  // Filters: what carries tags is shown where it has every tag that was chosen. Words are looked
  // for in the block it is in, which goes where nothing in it is left, and so does its group.
  const filters = document.querySelector(".filters");
  if (filters) {
    filters.hidden = false;
    const found = filters.querySelector(".found");
    const selection = document.querySelector(".selection"); // says on paper that there is more
    const items = all("[data-tags]");
    const followers = all("[data-follows]").map((one) => [one, document.getElementById(one.dataset.follows)]);
    const blocks = all("[data-block]");
    const groups = all("[data-group]");
    const shown = blocks.length ? blocks : items;
    const marks = new Map(all("[data-of]").map((mark) => [mark, mark.dataset.of.split(" ")]));
    const texts = new Map();
    const has = (item, words) => {
      const where = item.closest("[data-block]") ?? item;
      if (!texts.has(where)) texts.set(where, where.textContent.toLowerCase());
      return words.every((word) => texts.get(where).includes(word));
    };
    const isEmpty = (one) => !one.matches("[data-tags]:not([hidden])") && !one.querySelector("[data-tags]:not([hidden])");
    const show = () => {
      const chosen = all("[data-filter]", filters).map((one) => one.value).filter(Boolean);
      const words = filters.querySelector("[data-search]").value.toLowerCase().split(/\s+/).filter(Boolean);
      const active = chosen.length + words.length > 0;
      const gone = new Set();
      for (const item of items) {
        const tags = item.dataset.tags.split(" ");
        item.hidden = active && !(chosen.every((tag) => tags.includes(tag)) && has(item, words));
        if (item.hidden) gone.add(item.id);
      }
      for (const [one, other] of followers) one.hidden = other.hidden;
      for (const [mark, notes] of marks) mark.classList.toggle("off", notes.every((note) => gone.has(note)));
      for (const one of [...blocks, ...groups]) one.hidden = active && isEmpty(one);
      found.textContent = active
        ? fill(filters.dataset.found, { aantal: shown.filter((one) => !one.hidden).length, van: shown.length }) : "";
      if (!selection) return;
      const names = all("[data-filter]", filters).filter((one) => one.value).map((one) => one.selectedOptions[0].text);
      selection.textContent = fill(selection.dataset.says, { wat: [...names, ...words].join("; "), gevonden: found.textContent });
      selection.hidden = !active;
    };
    filters.addEventListener("input", show);
    filters.addEventListener("submit", (event) => event.preventDefault());
  }

  // On paper everything is open.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = all("details.on-paper:not([open])");
    opened.forEach((one) => { one.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach((one) => { one.open = false; }));

  if (!data) return;
  const forms = all("form.judge");
  const bar = document.getElementById("oordelen");
  const count = bar.querySelector(".count");
  const role = document.getElementById("rol");
  const date = document.getElementById("datum");
  let saved = true;
  bar.hidden = false;

  const today = new Date();
  date.value = new Date(today - today.getTimezoneOffset() * 60000).toISOString().slice(0, 10);

  const value = (form, name) => form.elements[name] ? form.elements[name].value.trim() : "";
  const isEmpty = (form) => !value(form, "relatie") && !value(form, "reden");
  // A counterpart is chosen for every relation but the one that says there is none.
  const isFull = (form) => Boolean(value(form, "relatie") && value(form, "reden"))
    && (!form.elements.ander || (value(form, "relatie") === "geen_tegenhanger") === !value(form, "ander"));
  const tell = () => {
    const full = forms.filter(isFull).length;
    bar.classList.toggle("none", forms.every(isEmpty));
    count.textContent = full ? fill(data.teksten["oordelen-telling"], { aantal: full }) : data.teksten["oordelen-geen"];
  };
  const touch = (form) => {
    saved = false;
    form.classList.toggle("full", isFull(form));
    form.classList.remove("half");
    form.querySelector(".status").textContent = "";
    tell();
  };
  const watch = (form) => {
    form.addEventListener("input", () => touch(form));
    form.addEventListener("submit", (event) => event.preventDefault());
  };
  forms.forEach(watch);
  tell();

  // What [data-judge] is about ("set.places-set.places:nearest") becomes a form where it is
  // opened: a page of many sets would have thousands of them.
  const mold = document.getElementById("oordeel-vorm");
  const side = (part) => {
    const [set, places] = part.split(".");
    const [id, outcomes] = data.reeks[set];
    return { id, outcomes, codes: places.split(",").filter(Boolean).map((place) => outcomes[place][0]) };
  };
  const formFor = (about) => {
    const [sides, near = ""] = about.split(":");
    const [left, right] = sides.split("-").map(side);
    const form = mold.content.firstElementChild.cloneNode(true);
    const { ander, relatie } = form.elements;
    const shape = [left, right].map((one) => Math.min(one.codes.length, 2)).join("");
    all("option[data-shapes]", relatie).forEach((one) => { if (!one.dataset.shapes.split(" ").includes(shape)) one.remove(); });
    Object.assign(form.dataset, { leftSet: left.id, rightSet: right.id, left: JSON.stringify(left.codes), right: JSON.stringify(right.codes) });
    if (right.codes.length) {
      ander.previousElementSibling.remove();
      ander.remove();
    } else {
      const first = near.split(",").filter(Boolean).map((place) => right.outcomes[place]);
      const others = [...first, ...right.outcomes.filter((one) => !first.includes(one))];
      form.dataset.others = JSON.stringify(others.map(([one]) => one));
      others.forEach(([, words], place) => ander.add(new Option(words, place)));
    }
    all("select, textarea", form).forEach((field) => {
      field.id = `vorm-${forms.length}-${field.name}`;
      field.previousElementSibling.htmlFor = field.id;
    });
    const codes = [...left.codes, ...right.codes].join(", ") + (right.codes.length ? "" : `, ${right.id}`);
    form.setAttribute("aria-label", fill(data.teksten["oordeel-over"], { codes }));
    forms.push(form);
    watch(form);
    return form;
  };
  document.addEventListener("toggle", ({ target }) => {
    if (mold && target.open && target.dataset.judge && !target.querySelector(":scope > form")) target.append(formFor(target.dataset.judge));
  }, true);

  window.addEventListener("beforeunload", (event) => {
    if (!saved) event.preventDefault();
  });

  // JSON's strings are YAML's too, but for what no YAML file may hold.
  const text = (words) => JSON.stringify(
    words.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]+/g, " ").replace(/\s+/g, " ").trim(),
  );
  const code = (words) => JSON.stringify(words);
  const sideText = (name, setId, codes) => {
    const known = data.sets[setId];
    const lines = codes.map((one) => `        - {code: ${code(one)}, vingerafdruk: ${code(known.vingerafdrukken[one])}}`);
    return [
      `    ${name}:`,
      `      set: ${code(known.set)}`,
      ...(lines.length ? ["      leeruitkomsten:", ...lines] : ["      leeruitkomsten: []"]),
    ];
  };
  const decision = (form) => {
    const sides = [JSON.parse(form.dataset.left), JSON.parse(form.dataset.right)];
    const other = value(form, "ander");
    if (other) sides[sides[0].length ? 1 : 0] = [JSON.parse(form.dataset.others)[other]];
    const lines = [
      ...sideText("links", form.dataset.leftSet, sides[0]),
      ...sideText("rechts", form.dataset.rightSet, sides[1]),
      `    relatie: ${value(form, "relatie")}`,
      `    reden: ${text(value(form, "reden"))}`,
      `    rol: ${text(role.value)}`,
      `    datum: ${date.value}`,
    ];
    lines[0] = lines[0].replace("    links", "  - links");
    return lines.join("\n");
  };

  bar.querySelector(".save").addEventListener("click", () => {
    const half = forms.find((form) => !isEmpty(form) && !isFull(form));
    if (half) {
      half.classList.add("half");
      half.querySelector(".status").textContent = data.teksten["oordeel-half"];
      const missing = ["ander", "relatie", "reden"].find((name) => half.elements[name] && !value(half, name));
      half.elements[missing ?? "relatie"].focus();
      return;
    }
    const full = forms.filter(isFull);
    if (!full.length) return;
    const empty = [role, date].find((field) => !field.value.trim());
    if (empty) {
      count.textContent = data.teksten["oordeel-rol"];
      empty.focus();
      return;
    }
    const register = `${data.kop}${full.map(decision).join("\n")}\n`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([register], { type: "application/yaml" }));
    link.download = "besluiten.yaml";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    saved = true;
  });
})();
