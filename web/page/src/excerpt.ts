// Cuts the surroundings of a claim out of its report. Spans count bytes of
// UTF-8 and JavaScript counts UTF-16, so the text is cut as bytes.
import { el } from "./dom";
import type { Report, Span } from "./types";

const around = 260; // bytes of context before and after

/** The quote, marked, with some of the report around it and a way to see all there is. */
export function excerpt(report: Report, at: Span, quote: string): Node[] {
  const within = report.excerpts?.find((e) => e.start <= at.start && at.end <= e.start + length(e.text));
  const base = within?.start ?? 0;
  return passage(within?.text ?? report.text, { start: at.start - base, end: at.end - base }, quote);
}

const length = (text: string): number => new TextEncoder().encode(text).length;

function passage(text: string, at: Span, quote: string): Node[] {
  const bytes = new TextEncoder().encode(text);
  const decode = (from: number, to: number) => new TextDecoder().decode(bytes.slice(from, to));
  if (decode(at.start, at.end) !== quote) {
    // A quote that the report does not hold is shown as what it is.
    return [el("mark", {}, quote), el("p", { class: "trouble" }, "These words were not found in the kept report.")];
  }
  const from = Math.min(start(bytes, at.start - around), at.start);
  const to = Math.max(end(bytes, at.end + around), at.end);
  const before = document.createTextNode((from > 0 ? "… " : "") + decode(from, at.start).trimStart());
  const after = document.createTextNode(decode(at.end, to).trimEnd() + (to < bytes.length ? " …" : ""));
  const nodes: Node[] = [before, el("mark", {}, quote), after];
  if (from > 0 || to < bytes.length) {
    const all = el("button", { type: "button", class: "link" }, "Show the whole report");
    all.addEventListener("click", () => {
      before.data = decode(0, at.start);
      after.data = decode(at.end, bytes.length);
      all.remove();
    });
    nodes.push(document.createTextNode(" "), all);
  }
  return nodes;
}

const space = (byte: number) => byte === 0x20 || byte === 0x0a;

/** The next beginning of a word at or after a position. */
function start(bytes: Uint8Array, at: number): number {
  if (at <= 0) return 0;
  while (at < bytes.length && !space(bytes[at - 1])) at++;
  return at;
}

/** The last end of a word at or before a position. */
function end(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return bytes.length;
  while (at > 0 && !space(bytes[at])) at--;
  return at;
}
