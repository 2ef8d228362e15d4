// What is drawn on the map as buttons: round for places, a tag for areas.
import { el } from "./dom";
import type { Item } from "./items";
import { familyOf, holderLabels, iconClass } from "./kinds";
import type { Group, Spot } from "./spots";
import { count } from "./words";

/** The look that a set of items has in common, or the neutral one. */
function family(items: Item[]): string {
  const all = new Set(items.map((i) => familyOf(i.kind)));
  return all.size === 1 ? [...all][0] : "mixed";
}

/** Hollow and dashed while everything rests on one origin each. */
const single = (items: Item[]): boolean => items.every((i) => i.origins < 2);

/** How far the name stands below the middle of a marker, in em of 13 px. */
export const away = (group: Group): number => size(group.items.length) / 26 + (group.spots.some((s) => s.control) ? 0.75 : 0.3);

const size = (n: number): number => (n === 0 ? 14 : 26 + Math.min(20, Math.round(5 * Math.sqrt(n - 1))));

export function placeMarker(group: Group): HTMLElement {
  const { head, items } = group;
  const px = `${size(items.length)}px`;
  const button = el("button", { type: "button", class: `spot ${items.length === 0 ? "bare" : family(items)}${single(items) ? " single" : ""}`, "aria-label": describe(group), title: describe(group) });
  button.style.width = px;
  button.style.height = px;
  const halo = haloOf(group.spots);
  if (halo) button.append(el("span", { class: `halo ${halo}` }));
  if (items.length === 1) button.append(el("span", { class: iconClass(items[0].kind, items[0].type, items[0].object) }));
  if (items.length > 1) button.append(el("span", { class: "n" }, String(items.length)));
  if (items.some((i) => i.status === "contested" || i.status === "denied") || head.control?.status === "contested") {
    button.append(el("span", { class: "differs", "aria-hidden": "true" }, "≠"));
  }
  return button;
}

/** The class of the holder ring: mixed where a group has several. */
function haloOf(spots: Spot[]): string {
  const held = spots.map((s) => s.control).filter((c) => c !== undefined);
  if (held.length === 0) return "";
  const classes = new Set(held.map((c) => c.holder?.class ?? "other"));
  return classes.size === 1 ? `holder-${[...classes][0]}` : "holder-mixed";
}

export function areaTag(spot: Spot): HTMLElement {
  const text = `${spot.name}, somewhere in this area: ${count(spot.items.length, "entry", "entries")}`;
  return el("button", { type: "button", class: `tag ${family(spot.items)}`, "aria-label": text, title: text },
    el("span", {}, spot.name), el("b", {}, String(spot.items.length)));
}

function describe({ head, spots, items }: Group): string {
  const parts = [`${head.name}: ${count(items.length, "entry", "entries")}`];
  if (spots.length > 1) parts.push(`with ${spots.slice(1, 4).map((s) => s.name).join(", ")}${spots.length > 4 ? " and others" : ""}`);
  const c = head.control;
  if (c?.holder) parts.push(`held by ${c.holder.name} (${holderLabels[c.holder.class]}) ${c.when}, ${c.status}`);
  return parts.join("; ");
}
