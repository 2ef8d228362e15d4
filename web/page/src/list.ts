// The list beside the map: items by day, the newest first.
import { el } from "./dom";
import type { Item } from "./items";
import { iconClass, familyOf, labelOf } from "./kinds";
import { fullDay, origins, statusWords } from "./words";

/** How many items are drawn before somebody asks for more. */
const page = 150;

export interface ListEvents {
  open(id: string): void;
  point(id: string | null): void; // the pointer or the focus is on an item
}

/** Says how an item stands: in words, and by the form of its edge. */
export function standing(item: Item): HTMLElement {
  const mark = { reported: "", corroborated: "✓ ", contested: "≠ ", denied: "✕ " }[item.status] ?? "";
  return el("span", { class: `status status-${item.status}` }, `${mark}${statusWords[item.status] ?? item.status} · ${origins(item.origins)}`);
}

export function kindIcon(item: Pick<Item, "kind" | "type" | "object" | "origins">): HTMLElement {
  const single = item.origins < 2 ? " single" : "";
  return el("span", { class: `badge ${familyOf(item.kind)}${single}`, title: labelOf(item.kind) },
    el("span", { class: iconClass(item.kind, item.type, item.object) }));
}

/** The title with what turns it round in front. */
export const heading = (item: Item): (Node | string)[] => (item.hedge ? [el("i", {}, `${item.hedge}: `), item.title] : [item.title]);

/** One item as a button, used in the list and in the card of a place. */
export function row(item: Item, events: ListEvents): HTMLElement {
  const button = el("button", { type: "button", class: item.doubtful ? "item doubtful" : "item", "data-id": item.id },
    kindIcon(item),
    el("span", { class: "item-text" },
      el("span", { class: "item-title" }, ...heading(item)),
      el("span", { class: "item-said" }, [item.said, item.when].filter(Boolean).join(" · ")),
      item.values.length > 0 && differing(item),
      el("span", { class: "chips" }, standing(item),
        ...item.flags.map((f) => el("span", { class: "chip" }, f)),
        !located(item) && el("span", { class: "chip" }, "not on the map")),
    ));
  button.addEventListener("click", () => events.open(item.id));
  for (const on of ["mouseenter", "focus"]) button.addEventListener(on, () => events.point(item.id));
  for (const off of ["mouseleave", "blur"]) button.addEventListener(off, () => events.point(null));
  return button;
}

export const located = (item: Item): boolean => item.place?.lat !== undefined;

/** The versions that sources give, side by side. */
export function differing(item: Item): HTMLElement {
  return el("span", { class: "values" }, ...item.values.map((v) =>
    el("span", { class: "value" }, el("b", {}, `${v.field}: ${v.value}`), ` – ${v.origins.join(", ")}`)));
}

/** Fills the list. */
export function show(into: HTMLElement, items: Item[], byDay: boolean, events: ListEvents, from = 0): void {
  if (from === 0) {
    into.replaceChildren();
    into.scrollTop = 0;
  }
  let day = from > 0 ? items[from - 1].day : null;
  let group = into.querySelector<HTMLElement>("ol:last-of-type") ?? el("ol");
  if (!group.parentNode) into.append(group);
  for (const item of items.slice(from, from + page)) {
    if (byDay && item.day !== day) {
      day = item.day;
      group = el("ol");
      into.append(el("h2", {}, fullDay(item.day) || "Day not known"), group);
    }
    group.append(el("li", {}, row(item, events)));
  }
  const left = items.length - from - page;
  if (left > 0) {
    const more = el("button", { type: "button", class: "more" }, `Show ${Math.min(left, page)} more of ${left}`);
    more.addEventListener("click", () => {
      more.remove();
      show(into, items, byDay, events, from + page);
    });
    into.append(more);
  }
}

/** Arrow keys walk through the list. */
export function walkable(list: HTMLElement): void {
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [...list.querySelectorAll<HTMLElement>(".item")];
    const next = all[all.indexOf(document.activeElement as HTMLElement) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
}
