(() => {
  "use strict";
  document.documentElement.classList.add("scripted");
  const parts = new Map();
  const parted = "[data-place], [data-described], [data-coordinate]";
  const keyOf = (part) => {
    const { place, described, coordinate } = part.dataset;
    if (described !== undefined) return `described-${described}`;
    return coordinate !== undefined ? `coordinate-${coordinate}` : place;
  };
  for (const part of document.querySelectorAll(parted)) {
    const key = keyOf(part);
    if (!parts.has(key)) parts.set(key, []);
    parts.get(key).push(part);
  }
  const card = document.getElementById("card");
  const wide = matchMedia("(min-width: 62rem)");
  let pinned = null;
  let lit = null;

  const keyAt = (target) => {
    const part = target.closest?.(parted);
    return part ? keyOf(part) : null;
  };
  const light = (key) => {
    if (key === lit) return;
    for (const part of parts.get(lit) ?? []) part.classList.remove("is-lit");
    lit = key;
    for (const part of parts.get(key) ?? []) part.classList.add("is-lit");
  };

  const showCard = (key) => {
    const row = (parts.get(key) ?? []).find((part) => part.id.startsWith("entry-"));
    card.replaceChildren();
    card.hidden = !row;
    if (!row) return;
    const line = (tag, text) => {
      const paragraph = document.createElement("p");
      const element = paragraph.appendChild(document.createElement(tag));
      element.textContent = text;
      card.append(paragraph);
      return element;
    };
    line("strong", row.querySelector(".name").textContent);
    const kind = row.querySelector(".kind")?.textContent;
    const where = row.querySelector("td[data-label='Where']")?.textContent;
    line("span", [kind, where].filter((text) => text && text !== "–").join(", "));
    for (const figure of row.querySelectorAll(".figure")) {
      if (figure.textContent !== "–") {
        line("span", `${figure.dataset.label}: ${figure.textContent}`);
      }
    }
    const percent = row.querySelector(".percent")?.textContent;
    if (percent) line("span", `Confidence: ${percent}`);
    const link = line("a", row.closest("table") ? "In the table" : "In the list");
    link.href = `#${row.id}`;
  };
  const pin = (key) => {
    pinned = key === pinned ? null : key;
    light(pinned);
    showCard(pinned);
  };
  const scrollTo = (element) => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element?.scrollIntoView({ behavior: still ? "auto" : "smooth", block: "center" });
  };
  const firstMark = (key) => (parts.get(key) ?? []).find((part) => part.matches("mark"));

  document.addEventListener("pointerover", (event) => light(keyAt(event.target) ?? pinned));
  document.addEventListener("focusin", (event) => light(keyAt(event.target) ?? pinned));
  document.addEventListener("focusout", () => light(pinned));
  document.addEventListener("click", (event) => {
    const key = keyAt(event.target);
    if (key === null || event.target.closest(".jump, summary, .source a")) return;
    if (event.target.closest("mark")) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // Beside the map the place is shown there; elsewhere the link leads to its row.
      if (!wide.matches) return;
      event.preventDefault();
      pin(key);
    } else if (event.target.closest("svg")) {
      pin(key);
      if (pinned !== null) scrollTo(firstMark(key));
    }
  });

  const links = [...document.querySelectorAll("mark > a")];
  const numbers = new Map(links.map((link, number) => [link, number]));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      pinned = null;
      light(null);
      showCard(null);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const group = event.target.closest?.("svg g");
    if (group && keyAt(group) !== null && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      pin(keyAt(group));
      if (pinned !== null) firstMark(pinned)?.querySelector("a")?.focus();
      return;
    }
    const number = numbers.get(event.target);
    if (number === undefined) return;
    const isRightToLeft = getComputedStyle(event.target).direction === "rtl";
    const step = { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    links[number + step]?.focus();
  });
})();
