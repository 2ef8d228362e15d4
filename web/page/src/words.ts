// Numbers, days and names in words.
import type { Attribution, Figure, FusedFigure, Interval, Place, Status } from "./types";

const number = new Intl.NumberFormat("en-GB");
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const long = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const full = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const on = (format: Intl.DateTimeFormat) => (day: string) => (day ? format.format(new Date(`${day}T00:00:00Z`)) : "");
export const shortDay = on(short);
export const longDay = on(long);
export const fullDay = on(full);

/** "27 Nov – 2 Dec 2024", "until 6 Dec 2024", "" for nothing known. */
export function span(t: Interval | undefined, withYear = true): string {
  if (!t) return "";
  const day = withYear ? longDay : shortDay;
  if (t.start && t.end && t.start !== t.end) {
    const sameMonth = t.start.slice(0, 7) === t.end.slice(0, 7);
    return sameMonth ? `${Number(t.start.slice(8))}–${day(t.end)}` : `${shortDay(t.start)} – ${day(t.end)}`;
  }
  if (t.start) return day(t.start);
  return t.end ? `until ${day(t.end)}` : "";
}

const before: Record<string, string> = { at_least: "at least ", at_most: "up to ", about: "about ", vague: "" };

/** A figure with its hedge and unit. A vague one is left in the report's words. */
export function figure(f: Figure): string {
  const unit = f.unit === "percent" ? "%" : f.unit;
  const of = f.of ? `, ${f.of}` : "";
  if (f.qualifier === "vague") return f.of && !f.text.includes(f.of) ? `${f.text} of ${f.of}` : f.text;
  if (f.qualifier === "range") return `${number.format(f.low)}–${number.format(f.high)} ${unit}${of}`;
  const value = f.best ?? (f.qualifier === "at_most" ? f.high : f.low);
  return `${before[f.qualifier] ?? ""}${number.format(value)} ${unit}${of}`;
}

/** A figure as several origins give it: one number or the span of them. */
export function fused(f: FusedFigure): string {
  if (f.low === f.high || !f.high) return `${number.format(f.best || f.low)} ${f.unit}`;
  return `${number.format(f.low)}–${number.format(f.high)} ${f.unit}`;
}

/** Where, with the phrase that was used: "north of Hama", "within 5 km of Homs". */
export function placeName(p: Place | undefined): string {
  if (!p) return "";
  const name = p.name || p.text || "";
  if (p.relation === "between") return `between ${name} and …`;
  const near = [p.relation, p.distance_km ? `${p.distance_km} km from` : ""].filter(Boolean);
  if (p.relation === "within" && p.distance_km) return `within ${p.distance_km} km of ${name}`;
  return [...near, name].join(" ");
}

const grains: Record<string, string> = {
  admin2: "somewhere in the district", admin1: "somewhere in the province", country: "somewhere in the country",
  region: "somewhere in the area shown",
};

/** How exact a place is, where that is worth saying. */
export function precision(p: Place): string {
  if (p.lat === undefined) return "not located on the map";
  return grains[p.precision ?? ""] ?? (isCoarse(p) ? grains.region : "");
}

/** Settlements and points are drawn as points, everything else as an area. */
export const isCoarse = (p: Place): boolean => (p.precision ?? "settlement") in grains || Boolean(p.relation && p.area);

export const statusWords: Record<Status, string> = {
  reported: "reported", corroborated: "corroborated", contested: "contested", denied: "denied",
};

export function origins(n: number): string {
  return n === 1 ? "1 origin" : `${n} independent origins`;
}

export const count = (n: number, one: string, many = `${one}s`): string => `${number.format(n)} ${n === 1 ? one : many}`;

const stances = { states: "said", denies: "denied", doubts: "doubted" } as const;

/** "SOHR said, via Desk B": the innermost speaker and who carried it. */
export function speaker(chain: Attribution[] | undefined, outlet: string): string {
  const last = chain?.at(-1);
  if (!chain || !last) return `${outlet}, in its own voice`;
  const via = [...chain.slice(0, -1).map((a) => a.speaker).reverse(), outlet];
  return `${capital(last.speaker)} ${stances[last.stance] ?? "said"}, via ${via.join(", ")}`;
}

export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
export const plain = (s: string): string => s.replaceAll("_", " ");
