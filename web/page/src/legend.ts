import { el } from "./dom";
import type { Item } from "./items";
import { families, holderLabels, type Family, type HolderClass } from "./kinds";

/** The legend: what form and colour mean, and who holds places now. */
export function legend(control: Item[]): HTMLElement[] {
  const mark = (...classes: string[]) => el("span", { class: "key" }, el("span", { class: classes.join(" ") }));
  const line = (key: HTMLElement, text: string) => el("li", {}, key, el("span", {}, text));
  const holders = Object.keys(holderLabels).flatMap((c) => {
    const names = [...new Set(control.filter((i) => i.holder?.class === c).map((i) => i.holder!.name))].sort();
    return names.length > 0 ? [line(mark("halo", `holder-${c as HolderClass}`), `${holderLabels[c as HolderClass]}: ${names.join(", ")}`)] : [];
  });
  return [
    ...(holders.length > 0 ? [el("div", { class: "wide" }, el("h3", {}, "Ring: who is said to hold a place"), el("ul", {}, ...holders))] : []),
    el("div", {}, el("h3", {}, "Edge: how well it stands"), el("ul", {},
      line(mark("spot mixed single"), "one origin each"),
      line(mark("spot mixed"), "several independent origins"),
      line(el("span", { class: "key" }, el("span", { class: "differs" }, "≠")), "contested or denied"),
      line(el("span", { class: "key" }, el("span", { class: "tag mixed" }, "…")), "somewhere in an area"))),
    el("div", {}, el("h3", {}, "Colour: what it is about"), el("ul", {}, ...Object.entries(families).map(([f, text]) => line(mark("spot", f as Family), text)),
      line(mark("spot mixed"), "several of these"))),
  ];
}
