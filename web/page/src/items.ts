// Everything the page lists, whichever section it comes from, in one shape:
// the list, the map and the card need to know no more than this.
import { holderClass, labelOf, type HolderClass } from "./kinds";
import { accusation, title } from "./title";
import type { Claim, ClaimList, DisplacementEntry, Evidence, Place, Situation, StateEntry, Status, Value } from "./types";
import { capital, count, fused, longDay, placeName, plain, span, speaker } from "./words";

export const sections = {
  claims: "Claims", control: "Control", displacement: "Displacement",
  state: "Access & services", statements: "Statements", differ: "Sources disagree",
} as const;
export type Section = keyof typeof sections;

export interface Item {
  id: string;
  section: Section;
  kind: string;
  type: string;
  object: string;
  entry: boolean; // fused from claims, not a claim itself
  hedge: string; // what must be read before the title: denied, possible, …
  title: string;
  when: string;
  day: string; // to sort and group by; "" where nothing is known
  said: string; // who says so
  flags: string[]; // planned, denied, total, new, …
  status: Status;
  origins: number;
  claims: string[];
  values: Value[];
  place?: Place;
  origin?: Place;
  destination?: Place;
  holder?: { name: string; class: HolderClass };
  history: string[];
  credibility: string;
  doubtful: boolean; // probably misread
  words: string; // in lower case, to search in
}

/** What the server knew on a day, arranged for the page. */
export interface Picture {
  situation: Situation;
  claims: Map<string, Claim>;
  reports: ClaimList["reports"];
  truncated: boolean;
  items: Record<Section, Item[]>;
  byId: Map<string, Item>;
  standing: Map<string, Item>; // claim id → the entry that it counts towards
}

/** A claim with a score below least is doubtful. */
export function arrange(situation: Situation, list: ClaimList, least: number): Picture {
  const entries = [
    ...listed(situation.control).map(control),
    ...listed(situation.displacement.stock).map((e) => displacement(e, "stock")),
    ...listed(situation.displacement.flow).map((e) => displacement(e, "flow")),
    ...listed(situation.access).map(state), ...listed(situation.services).map(state),
    ...listed(situation.statements).map((e) => made("statements", e, {
      kind: e.kind || "statement", type: e.type,
      title: e.kind === "accusation" ? accusation(e.type, e.speaker, e.accused ?? "", e.target ?? "") : capital(`${e.speaker}: ${plain(e.type)}${e.target ? ` (${e.target})` : ""}`),
      day: e.time || e.last, when: longDay(e.time), words: e.quote,
    })),
  ];
  const events = [...listed(situation.events), ...listed(situation.prospects)].map((e) => made("claims", e, {
    hedge: e.modality ? moodOf(e.modality) : "",
    kind: e.kind, type: e.type, object: e.object, place: e.place, day: e.time.end || e.time.start || e.last, when: span(e.time),
    title: capital([e.actors?.join(", "), plain(e.type), plain(e.object ?? ""), e.place && `in ${placeName(e.place)}`].filter(Boolean).join(" ")),
    words: e.quote,
  }));
  const standing = new Map<string, Item>(); // claim → the entry it counts towards
  for (const item of [...entries, ...events].sort((a, b) => a.claims.length - b.claims.length)) {
    for (const id of item.claims) standing.set(id, item); // the one that most claims stand behind
  }

  const items: Record<Section, Item[]> = { claims: [], control: [], displacement: [], state: [], statements: [], differ: [] };
  for (const c of list.claims) items.claims.push(ofClaim(c, c.score < least, list.reports[c.report]?.source ?? "", list.reports[c.report]?.published ?? "", standing.get(c.id)));
  for (const item of entries) items[item.section].push(item);
  items.differ = [...entries, ...events]
    .filter((i) => i.values.length > 0 || i.status === "contested" || i.status === "denied")
    .map((i) => ({ ...i, id: `differ:${i.id}`, section: "differ" }));
  for (const section of Object.values(items)) section.sort((a, b) => b.day.localeCompare(a.day));
  items.control.sort((a, b) => a.title.localeCompare(b.title));

  const byId = new Map<string, Item>();
  for (const item of [...Object.values(items).flat(), ...events]) byId.set(item.id, item);
  return {
    situation, items, byId, standing, reports: list.reports, truncated: list.truncated,
    claims: new Map(list.claims.map((c) => [c.id, c])),
  };
}

const listed = <T>(list: T[] | null | undefined): T[] => list ?? [];

/** Fills an item from the evidence that every entry has. */
function made(section: Section, e: Evidence, own: Partial<Item> & { title: string }): Item {
  const sources = listed(e.sources);
  const said = sources.map((s) => {
    const via = listed(s.outlets).filter((o) => o !== s.name);
    return via.length > 0 ? `${s.name} (via ${via.join(", ")})` : s.name;
  }).join("; ");
  const item: Item = {
    id: `${section}:${e.id}:${own.kind ?? ""}:${own.type ?? ""}:${own.place?.name ?? ""}`,
    section, entry: true, hedge: "", kind: "", type: "", object: "", when: "", day: e.last, said, flags: [], status: e.status, origins: e.origins,
    claims: e.claims ?? [], values: listed(e.values).map((v) => ({ ...v, value: dayInWords(v.value) })), history: [],
    credibility: e.credibility ? `${e.credibility.grade} of 6, ${listed(e.credibility.reasons).join("; ") || grades[e.credibility.grade]}` : "",
    doubtful: e.doubtful ?? false, ...own, words: "",
  };
  if (item.doubtful) item.flags = [...item.flags, doubt];
  if (e.stale) item.flags = [...item.flags, `latest evidence ${count(e.age_days ?? 0, "day")} before`];
  item.words = [item.title, own.words, said, item.place?.name, labelOf(item.kind)].join(" ").toLowerCase();
  return item;
}

/** What is said of an item that was probably misread. */
const doubt = "doubtful reading";

/** Credibility on the Admiralty scale. */
const grades: Record<number, string> = {
  1: "confirmed by other sources", 2: "probably true", 3: "possibly true", 4: "doubtful", 5: "improbable", 6: "cannot be judged",
};

const dayInWords = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? longDay(value) : value);

function control(e: NonNullable<Situation["control"]>[number]): Item {
  return made("control", e, {
    kind: "control", type: "held", object: e.object, place: e.place,
    title: `${placeName(e.place)}${e.object ? `, ${plain(e.object)}` : ""}: ${e.holder || (e.lost ? `given up by ${e.lost}` : "holder not named")}`,
    when: e.since ? `since ${longDay(e.since)}` : "", day: e.since || e.last,
    // A ring stands for a place that somebody is named as holding, not for an airport beside it.
    holder: e.holder && !e.object ? { name: e.holder, class: holderClass(e.class) } : undefined,
    history: listed(e.history).map((t) => `${t.holder || "not named"} since ${longDay(t.since) || "an unknown day"}, ${t.status} (${t.origins.join(", ")})`),
  });
}

function displacement(e: DisplacementEntry, sort: "stock" | "flow"): Item {
  const from = e.origin ? ` from ${placeName(e.origin)}` : "";
  const to = e.destination ? ` towards ${placeName(e.destination)}` : "";
  const where = !from && !to && e.place ? ` · ${placeName(e.place)}` : "";
  return made("displacement", e, {
    kind: "displacement", type: e.type, place: e.place, origin: e.origin, destination: e.destination,
    title: capital(`${e.figure ? fused(e.figure) : "people"} ${plain(e.type)}${from}${to}${where}`),
    flags: [sort === "stock" ? "total on the day" : "newly in the period"],
    when: span(e.time), day: e.time.end || e.time.start || e.last, words: e.quote,
  });
}

function state(e: StateEntry): Item {
  return made("state", e, {
    kind: e.kind, type: e.state, object: e.object, place: e.place, day: e.since || e.last, when: e.since ? `since ${longDay(e.since)}` : "",
    title: capital(`${plain(e.object || e.kind)}${e.place ? `, ${placeName(e.place)}` : ""}: ${plain(e.state)}`),
    history: listed(e.history).map((h) => `${plain(h.state)} since ${longDay(h.since) || "an unknown day"}`), words: e.quote,
  });
}

const moods: Record<string, string> = { planned: "planned", possible: "possible", requested: "asked for", conditional: "on a condition" };

const moodOf = (modality: string): string => capital(moods[modality] ?? modality);

/** What turns a title round and so must be read before it. */
export function hedgeOf(c: Claim): string {
  const words: string[] = [];
  const stance = c.attribution?.at(-1)?.stance;
  if (stance === "denies") words.push("denied");
  if (stance === "doubts") words.push("doubted");
  if (c.negated) words.push("not so");
  // A pledge or an appeal is itself asserted; what it is about is not.
  if (c.kind !== "statement" && c.modality !== "asserted") words.push(moods[c.modality] ?? c.modality);
  return capital(words.join(", "));
}

/** What else has to be said about a claim. */
function flagsOf(c: Claim): string[] {
  const flags: string[] = [];
  if (c.accumulation === "stock") flags.push("total on the day");
  if (c.accumulation === "flow") flags.push("newly in the period");
  if (c.time?.background) flags.push("told as history");
  return flags;
}

function ofClaim(c: Claim, doubtful: boolean, source: string, published: string, entry: Item | undefined): Item {
  const said = speaker(c.attribution, source);
  const named = [...(c.actor ?? []), ...(c.target ?? [])].map((a) => a.name);
  const heading = title(c);
  return {
    id: c.id, section: "claims", entry: false, hedge: hedgeOf(c), kind: c.kind, type: c.type, object: c.object ?? "", title: heading, said, flags: doubtful ? [...flagsOf(c), doubt] : flagsOf(c),
    when: span(c.time) || (published ? `reported ${longDay(published)}` : ""), day: c.time?.end || c.time?.start || published,
    status: entry?.status ?? "reported", origins: entry?.origins ?? 1, claims: [c.id], values: [], history: [], credibility: "", doubtful,
    place: c.place, origin: c.origin, destination: c.destination,
    words: [hedgeOf(c), heading, c.quote, said, ...named, c.place?.name, c.place?.text, labelOf(c.kind)].join(" ").toLowerCase(),
  };
}
