// The page: asks for the picture of a day and shows it in words and on the map.
import "../style/page.css";
import { about, kinds, picture as ask } from "./api";
import { wireAsOf } from "./asof";
import { cardOf, cardOfPlaces } from "./card";
import { byId, el } from "./dom";
import { Filter } from "./filter";
import { arrange, sections, type Item, type Picture, type Section } from "./items";
import { know } from "./kinds";
import { legend } from "./legend";
import { show, walkable } from "./list";
import { MapView } from "./map";
import type { Spot } from "./spots";
import { wireTabs } from "./tabs";
import { count, longDay } from "./words";

const list = byId("list");
const card = byId("card");
let section: Section = "claims";
let now: Picture | null = null;
let map: MapView | null = null;
let least = 0; // the score below which a claim is doubtful
let opener: HTMLElement | null = null; // where the focus returns to when the card closes

const filter = new Filter(() => redraw());
const tabs = wireTabs(byId("tabs"), sections, (chosen) => {
  section = chosen;
  redraw();
});
const events = {
  open: (id: string) => openItem(id),
  point: (id: string | null) => map?.point(id ? [id] : [], false),
  close: () => closeCard(),
};

function trouble(message: string): void {
  const box = byId("trouble");
  box.textContent = message;
  box.hidden = message === "";
}

/** Shows the chosen section of the picture, as far as the filter lets it through. */
function redraw(): void {
  if (!now) return;
  const items = now.items[section].filter(filter.passes);
  show(list, items, section !== "control" && section !== "differ", events);
  tabs.count((s) => now!.items[s].filter(filter.passes).length);
  note(items.length);
  map?.show(items, now.items.control.filter((i) => i.holder && filter.sure(i)));
}

/** Says why the list is shorter than one might expect. */
function note(shown: number): void {
  const box = byId("note");
  box.replaceChildren();
  if (filter.active) {
    const clear = el("button", { type: "button", class: "link" }, "Show all");
    clear.addEventListener("click", () => filter.clear());
    box.append(`${count(shown, "entry", "entries")} of ${now!.items[section].length}${filter.unlocatedOnly ? ", not on the map" : ""}. `, clear);
  } else if (shown === 0) {
    box.append("Nothing known on this day.");
  } else if (section === "claims" && now!.truncated) {
    box.append(`The newest ${count(shown, "claim")} are shown.`);
  } else if (section === "displacement") {
    box.append("Totals and new movements are different things and are never added.");
  }
}

function openItem(id: string): void {
  const item = now?.byId.get(id);
  if (!item || !now) return;
  openCard(cardOf(item, now, events));
  mark([id]);
  map?.point([id], true);
  map?.reveal(item, innerWidth > 760 ? { right: card.offsetWidth, bottom: 0 } : { right: 0, bottom: 0 });
}

function openSpots(spots: Spot[]): void {
  const places = spots.map((s) => ({ name: s.name, items: s.items.length > 0 ? s.items : ([s.control] as Item[]) }));
  const items = places.flatMap((p) => p.items);
  if (items.length === 1) return openItem(items[0].id);
  openCard(cardOfPlaces(places, events));
  mark(items.map((i) => i.id));
  map?.point(items.map((i) => i.id), true);
}

function openCard(content: HTMLElement[]): void {
  if (card.hidden) opener = document.activeElement as HTMLElement | null;
  card.replaceChildren(...content);
  card.hidden = false;
  card.scrollTop = 0;
  card.focus({ preventScroll: true });
}

function closeCard(): void {
  card.hidden = true;
  card.replaceChildren();
  mark([]);
  map?.point([], true);
  (opener?.isConnected ? opener : byId("panel")).focus({ preventScroll: true });
}

/** Marks items in the list. */
function mark(ids: string[]): void {
  for (const button of list.querySelectorAll<HTMLElement>(".item")) {
    const hit = ids.includes(button.dataset.id ?? "");
    button.classList.toggle("chosen", hit);
    if (hit && ids.length === 1) button.scrollIntoView({ block: "nearest" });
  }
}

let running: AbortController | null = null;

/** Asks for the picture of a day; a newer question gives up an older one. */
async function load(day: string): Promise<void> {
  running?.abort();
  const mine = (running = new AbortController());
  document.body.setAttribute("aria-busy", "true");
  try {
    now = arrange(...(await ask(day, mine.signal)), least);
    trouble("");
    headings(day);
    redraw();
    if (!card.hidden) closeCard();
  } catch (e) {
    if (!mine.signal.aborted) trouble(`The picture could not be loaded: ${(e as Error).message}`);
  } finally {
    if (running === mine) document.body.removeAttribute("aria-busy");
  }
}

function headings(day: string): void {
  const { situation, items } = now!;
  const lost = el("button", { type: "button", class: "link", title: "Show the claims that have no place on the map" }, `${situation.unlocated} unlocated`);
  lost.addEventListener("click", () => {
    filter.unlocatedOnly = !filter.unlocatedOnly;
    tabs.choose("claims");
  });
  byId("counts").replaceChildren(`${count(situation.reports, "report")} · ${count(situation.claims, "claim")} · `, lost);
  byId("foot-asof").textContent = day ? `As known on ${longDay(day)}.` : "";
  byId("legend-body").replaceChildren(...legend(items.control));
}

async function start(): Promise<void> {
  walkable(list);
  walkable(card);
  addEventListener("keydown", (e) => {
    if (e.key === "Escape" && !card.hidden) closeCard();
  });
  if (innerWidth <= 760) byId<HTMLDetailsElement>("legend").open = false;
  const [extent, looks] = await Promise.all([about(), kinds()]);
  know(looks);
  filter.kindList();
  least = extent.min_score;
  byId("sample").hidden = !extent.sample;
  wireAsOf(extent.first, extent.last, new URLSearchParams(location.search).get("as_of") ?? "", (day) => void load(day));
  try {
    map = await MapView.create(byId("map"), {
      pick: openSpots,
      point: (ids) => {
        for (const b of list.querySelectorAll<HTMLElement>(".item")) b.classList.toggle("pointed", ids.includes(b.dataset.id ?? ""));
      },
    });
    redraw();
    document.body.dataset.map = "ready";
  } catch (e) {
    byId("map").replaceChildren(el("p", { class: "no-map" }, `The map cannot be drawn here (${(e as Error).message}). The list has everything.`));
  }
}

start().catch((e: Error) => trouble(e.message));
