import { el } from "./dom";
import type { Item } from "./items";
import { families, holderLabels, type HolderClass } from "./kinds";

const mark = (...classes: string[]) => el("span", { class: "key" }, el("span", { class: classes.join(" ") }));
const line = (key: HTMLElement, text: string) => el("li", {}, key, el("span", {}, text));

/** The legend: who holds places now, and what form and colour mean. */
export function legend(control: Item[]): HTMLElement[] {
  const holders = (Object.keys(holderLabels) as HolderClass[]).flatMap((c) => {
    const names = [...new Set(control.filter((i) => i.holder?.class === c).map((i) => i.holder!.name))].sort();
    return names.length > 0 ? [line(mark("halo", `holder-${c}`), `${holderLabels[c]}: ${names.join(", ")}`)] : [];
  });
  const edges = el("div", {}, el("h3", {}, "Edge: how well it stands"), el("ul", {},
    line(mark("spot mixed single"), "one origin each"),
    line(mark("spot mixed"), "several independent origins"),
    line(el("span", { class: "key" }, el("span", { class: "differs" }, "≠")), "contested or denied"),
    line(el("span", { class: "key" }, el("span", { class: "tag mixed" }, "…")), "somewhere in an area")));
  const colours = el("div", {}, el("h3", {}, "Colour: what it is about"), el("ul", {},
    ...Object.entries(families).map(([family, text]) => line(mark("spot", family), text)),
    line(mark("spot mixed"), "several of these")));
  return [
    ...(holders.length > 0 ? [el("h3", {}, "Ring: who is said to hold a place"), el("ul", {}, ...holders)] : []),
    el("details", {}, el("summary", {}, "Edges and colours"), el("div", { class: "keys" }, edges, colours)),
  ];
}
