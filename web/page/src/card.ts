// The card: what stands behind one item, down to the words of the report.
import { report } from "./api";
import { excerpt } from "./excerpt";
import { el } from "./dom";
import { differing, heading, kindIcon, row, standing, type ListEvents } from "./list";
import type { Item, Picture } from "./items";
import { labelOf } from "./kinds";
import type { Claim } from "./types";
import { capital, count, figure, longDay, placeName, plain, precision, speaker, span } from "./words";

export interface CardEvents extends ListEvents { close(): void }

/** A card with its heading and its way out. */
function frame(title: HTMLElement, over: string, events: CardEvents, ...body: (Node | false)[]): HTMLElement[] {
  const close = el("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
  close.addEventListener("click", events.close);
  return [el("div", { class: "card-head" }, el("p", { class: "over" }, over), close), title, ...body.filter((b) => b !== false)] as HTMLElement[];
}

/** The card of an item: a claim, or an entry with all its claims. */
export function cardOf(item: Item, picture: Picture, events: CardEvents): HTMLElement[] {
  const title = el("h2", {}, kindIcon(item), el("span", { class: "item-title" }, ...heading(item)));
  const claim = item.entry ? undefined : picture.claims.get(item.claims[0]);
  if (claim) return frame(title, labelOf(item.kind), events, ...ofClaim(claim, item, picture, events));
  return frame(title, item.section === "differ" ? "Sources disagree" : labelOf(item.kind), events, ...ofEntry(item, picture));
}

/** The card of one or several places: all their items. */
export function cardOfPlaces(places: { name: string; items: Item[] }[], events: CardEvents): HTMLElement[] {
  const all = places.reduce((n, p) => n + p.items.length, 0);
  const name = places.length === 1 ? places[0].name : `${places[0].name} and ${count(places.length - 1, "place")} near by`;
  return frame(el("h2", {}, el("span", {}, name)), count(all, "entry", "entries"), events, ...places.flatMap((p) => [
    places.length > 1 ? el("h3", {}, p.name) : false,
    el("ol", {}, ...p.items.map((item) => el("li", {}, row(item, events)))),
  ] as (Node | false)[]));
}

function facts(rows: [string, string | undefined | false][]): HTMLElement {
  const list = el("dl");
  for (const [name, value] of rows) if (value) list.append(el("dt", {}, name), el("dd", {}, value));
  return list;
}

function ofClaim(c: Claim, item: Item, picture: Picture, events: CardEvents): (Node | false)[] {
  const source = picture.reports[c.report]?.source ?? "";
  const entry = picture.standing.get(c.id);
  const where = c.place && [placeName(c.place), precision(c.place)].filter(Boolean).join(", ");
  const more = entry && entry.claims.length > 1 && el("button", { type: "button", class: "link" }, `All that is said of this: ${count(entry.claims.length, "claim")}`);
  if (more) more.addEventListener("click", () => events.open(entry.id));
  return [
    el("p", { class: "chips" }, standing(item), ...item.flags.map((f) => el("span", { class: "chip" }, f))),
    words(c, picture),
    entry && entry.values.length > 0 ? el("h3", {}, "Where sources differ") : false,
    entry && entry.values.length > 0 ? differing(entry) : false,
    facts([
      ["Said by", speaker(c.attribution, source)],
      ["When", span(c.time) + (c.time?.basis === "published" ? " (day of the report)" : c.time?.basis === "inferred" ? " (inferred)" : "")],
      ["Where", where],
      ["From", placeName(c.origin)],
      ["To", placeName(c.destination)],
      ["Who", people(c.actor)],
      ["Whom", people(c.target)],
      ["What", c.object && plain(c.object)],
      ["Figure", c.figure && `${figure(c.figure)} ${plain(c.figure.measure)} (“${c.figure.text}”)`],
      ["Type", `${labelOf(c.kind)}, ${plain(c.type)}`],
      ["Credibility", entry?.credibility],
      ["ACLED type", c.codes?.acled],
      ["PLOVER", c.codes?.plover],
      ["Reading", `${Math.round(c.score * 100)} % sure that the text says this`],
    ]),
    more || false,
  ];
}

const people = (list: Claim["actor"]): string =>
  (list ?? []).map((a) => a.name + (a.class ? ` (${plain(a.class)}${a.inferred ? ", carried over" : ""})` : "")).join("; ");

function ofEntry(item: Item, picture: Picture): (Node | false)[] {
  const claims = item.claims.map((id) => picture.claims.get(id)).filter((c) => c !== undefined);
  return [
    el("p", { class: "chips" }, standing(item), ...item.flags.map((f) => el("span", { class: "chip" }, f))),
    facts([["When", item.when], ["According to", item.said], ["Credibility", item.credibility]]),
    item.values.length > 0 && el("h3", {}, "Where sources differ"),
    item.values.length > 0 && differing(item),
    item.history.length > 0 && el("h3", {}, "Before"),
    item.history.length > 0 && el("ul", {}, ...item.history.map((h) => el("li", {}, h))),
    el("h3", {}, `Rests on ${count(claims.length, "claim")}`),
    ...claims.map((c) => words(c, picture)),
  ];
}

/** The words of the report, with its source and day. */
function words(c: Claim, picture: Picture): HTMLElement {
  const r = picture.reports[c.report];
  const quote = el("blockquote", {}, el("mark", {}, c.quote));
  const link = r?.url && /^https?:/.test(r.url) && el("a", { href: r.url, rel: "noreferrer noopener", target: "_blank" }, "original");
  const from = el("figcaption", {},
    el("b", {}, r?.source ?? c.report), r?.title ? ` – ${r.title}` : "", r?.published ? `, ${longDay(r.published)}` : "", link && " · ", link,
    el("br"), capital(speaker(c.attribution, r?.source ?? "")));
  const figure = el("figure", { class: "passage" }, quote, from);
  report(c.report)
    .then((full) => quote.replaceChildren(...excerpt(full, c.span, c.quote)))
    .catch((e: Error) => from.append(el("span", { class: "trouble" }, ` The report could not be loaded: ${e.message}`)));
  return figure;
}
