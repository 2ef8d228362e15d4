import type { KindLook } from "./kinds";
import type { About, ClaimList, Report, Situation } from "./types";

/** Asks the server; an error carries the server's own words. */
async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(path, { signal, headers: { Accept: "application/json" } });
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.detail ?? `${path}: ${answer.status}`);
  return body as T;
}

export const about = () => ask<About>("/api/about");
export const kinds = () => ask<KindLook[]>("/api/kinds");

/** The picture and its claims as known at the end of a day ("" for now). */
export async function picture(day: string, signal: AbortSignal): Promise<[Situation, ClaimList]> {
  const at = day ? `?as_of=${day}` : "";
  return Promise.all([
    ask<Situation>(`/api/situation${at}`, signal),
    ask<ClaimList>(`/api/claims${at}`, signal),
  ]);
}

const texts = new Map<string, Promise<Report>>();

/** A report with its text. Reports never change, so each is asked for once. */
export function report(id: string): Promise<Report> {
  let known = texts.get(id);
  if (!known) {
    known = ask<Report>(`/api/reports/${encodeURIComponent(id)}`);
    texts.set(id, known);
    known.catch(() => texts.delete(id)); // a failure may pass
  }
  return known;
}
